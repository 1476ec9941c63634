import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this service knows of an agency: its public name and code, and the organ it is filed with. */
@Entity('known_agency')
export class KnownAgency {
  @PrimaryColumn('uuid')
  agencyId: string;

  @Column('int')
  version: number;

  @Column('text')
  name: string;

  @Column('text')
  creditCode: string;

  @Column('text')
  organId: string;
}
