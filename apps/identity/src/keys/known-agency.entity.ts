import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What identity knows of an agency: which organ it is filed with. */
@Entity('known_agency')
export class KnownAgency {
  @PrimaryColumn('uuid')
  agencyId: string;

  @Column('int')
  version: number;

  @Column('text')
  organId: string;
}
