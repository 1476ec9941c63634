import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency of the register: an expert's ties are to agencies that exist, or recusal would miss them. */
@Entity('known_agency')
export class KnownAgency {
  @PrimaryColumn('uuid')
  agencyId: string;

  @Column('int')
  version: number;

  @Column('text')
  name: string;
}
