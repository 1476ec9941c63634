import type { DatedSpan, EmploymentSpan } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A registered real-estate appraiser with registrations and employments over time. */
@Entity('appraiser')
export class Appraiser {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text', { unique: true })
  registrationNo: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  registrations: DatedSpan[];

  @Column('jsonb')
  employments: EmploymentSpan[];
}
