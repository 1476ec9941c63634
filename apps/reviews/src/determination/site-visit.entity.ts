import type { LocalDate } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A visit of the panel to the house, or its attempt. */
@Entity('site_visit')
@Index('site_visit_of_determination', ['determinationId'])
@Index('site_visit_evidence', { synchronize: false })
export class SiteVisitRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  determinationId: string;

  @Column('date')
  visitedOn: LocalDate;

  @Column('uuid', { array: true })
  present: string[];

  @Column('text')
  access: 'granted' | 'refused';

  @Column('text')
  text: string;

  /** SHA-256 of files. */
  @Column('text', { array: true })
  evidence: string[];

  @Column('date')
  recordedOn: LocalDate;

  @Column('text')
  recordedById: string;
}
