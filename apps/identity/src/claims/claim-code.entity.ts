import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A claim code issued for a report; at most one is not void. */
@Entity('claim_code')
@Index('claim_code_valid', { synchronize: false })
export class ClaimCode {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  reportId: string;

  @Column('text')
  tenant: string;

  /** argon2id of the 16 digits with their hyphens. */
  @Column('text')
  codeHash: string;

  @Column('uuid')
  issuedBy: string;

  @Column('timestamptz')
  issuedAt: Date;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;
}
