import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A household that opened its report; ends with the claim code it was opened by. */
@Entity('household_session')
@Index('household_session_expiry', { synchronize: false })
export class HouseholdSession {
  /** SHA-256, hex. */
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  claimId: string;

  @Column('timestamptz')
  expiresAt: Date;
}
