import type { IdentityDocument, RepresentationScope } from '#contracts';
import type { StateOf } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { representationWorkflow } from '../domain/representation-workflow.js';
import { PersonColumns } from './person-columns.js';

/** Somebody who acts for a party of a report by a letter of authority (委托书); both days of it count. */
@Entity('representative')
@Index('representative_of_report', { synchronize: false })
@Index('representative_authority', { synchronize: false })
export class Representative extends PersonColumns {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reportId: string;

  /** The party; the owner the report names goes by the id of the report. */
  @Column('uuid')
  partyId: string;

  @Column('text')
  state: StateOf<typeof representationWorkflow>;

  @Column('text')
  authoritySha256: string;

  @Column('text', { array: true })
  scope: RepresentationScope[];

  @Column('date')
  validFrom: string;

  @Column('date')
  validUntil: string;

  /** Document the officer at the counter saw; null where the household named its representative by claim. */
  @Column('text', { nullable: true })
  identityDocument: IdentityDocument | null;

  @Column({ type: 'timestamptz', precision: 3 })
  registeredAt: Date;

  @Column('text')
  registeredBy: string;
}
