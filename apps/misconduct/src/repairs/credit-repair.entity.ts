import type { RepairChannel, VerifyRepair } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RepairState } from '../domain/repair-workflow.js';

/** An application to repair one published entry, and what became of it. */
@Entity('credit_repair')
@Index('credit_repair_of_record', { synchronize: false })
@Index('credit_repair_one_open', { synchronize: false })
@Index('credit_repair_bar', { synchronize: false })
export class CreditRepair {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('int')
  version: number;

  @Column('text')
  state: RepairState;

  @Column('uuid')
  recordId: string;

  @Column('uuid')
  agencyId: string;

  @Column('text')
  organId: string;

  @Column('text')
  channel: RepairChannel;

  @Column('text')
  promise: string;

  @Column('text')
  promiseSha256: string;

  @Column('jsonb')
  proof: string[];

  @Column('date')
  appliedOn: string;

  /** The day the next step is due; null when none is. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('jsonb', { nullable: true })
  verification: VerifyRepair | null;

  /** Officer id. */
  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('date', { nullable: true })
  decidedOn: string | null;

  /** Last day of the bar for false papers. */
  @Column('date', { nullable: true })
  barredUntil: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
