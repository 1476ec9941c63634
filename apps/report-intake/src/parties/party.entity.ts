import type { PartyKind } from '#contracts';
import type { StateOf } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { partyWorkflow } from '../domain/party-workflow.js';
import { PersonColumns } from './person-columns.js';

/** A party of a report besides the owner it names, with the paper the right rests on. Removed when wrong, never deleted. */
@Entity('party')
@Index('party_of_report', { synchronize: false })
@Index('party_basis', { synchronize: false })
export class Party extends PersonColumns {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reportId: string;

  @Column('text')
  state: StateOf<typeof partyWorkflow>;

  @Column('text')
  kind: PartyKind;

  /** As a fraction of the house, such as '1/3'. */
  @Column('text', { nullable: true })
  share: string | null;

  @Column('text')
  basisSha256: string;

  @Column({ type: 'timestamptz', precision: 3 })
  addedAt: Date;

  @Column('text')
  addedBy: string;
}
