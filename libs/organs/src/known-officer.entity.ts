import type { Role } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a service knows of an officer, which is no name: where they work, as what, and whether they still do. */
@Entity('known_officer')
export class KnownOfficer {
  @PrimaryColumn('uuid')
  officerId: string;

  @Column('int')
  version: number;

  @Column('text')
  organId: string;

  @Column('text', { array: true })
  roles: Role[];

  @Column('boolean')
  active: boolean;
}
