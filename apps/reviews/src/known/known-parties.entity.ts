import type { KnownParty } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The parties of a report and who may act for them, as report-intake told; ids only. */
@Entity('known_party')
export class KnownParties {
  @PrimaryColumn('uuid')
  reportId: string;

  @Column('int')
  version: number;

  @Column('jsonb')
  parties: KnownParty[];
}
