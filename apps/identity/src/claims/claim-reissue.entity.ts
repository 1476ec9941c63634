import type { IdentityDocument } from '#contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The identity check before a lost claim code was replaced at the counter. Rows are only ever added. */
@Entity('claim_reissue')
@Index('claim_reissue_of_report', { synchronize: false })
export class ClaimReissue {
  /** The new code. */
  @PrimaryColumn('uuid')
  claimId: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reportId: string;

  @Column('uuid')
  lostClaimId: string;

  /** Whose identity was checked; the owner the report names goes by the id of the report. */
  @Column('uuid')
  partyId: string;

  @Column('text')
  documentKind: IdentityDocument;

  /** The officer who checked, and now answers for it. */
  @Column('uuid')
  checkedBy: string;

  @Column({ type: 'timestamptz', precision: 3 })
  checkedAt: Date;
}
