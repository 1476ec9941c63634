import type { CheckCorrection, ReportCorrection } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CorrectionState } from '../domain/correction-workflow.js';

/** An order to put something right (责令改正), beside the case that found it. */
@Entity('correction_order')
@Index('correction_order_case', { synchronize: false })
export class CorrectionOrder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('int')
  version: number;

  @Column('text')
  state: CorrectionState;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  agencyId: string;

  @Column('text')
  organId: string;

  @Column('text')
  what: string;

  @Column('date')
  issuedOn: LocalDate;

  @Column('date', { nullable: true })
  servedOn: LocalDate | null;

  @Column('date')
  dueOn: LocalDate;

  @Column('text', { nullable: true })
  evidenceSha256: string | null;

  @Column('jsonb', { nullable: true })
  report: (ReportCorrection & { reportedOn: LocalDate }) | null;

  @Column('jsonb', { nullable: true })
  finding: (CheckCorrection & { checkedOn: LocalDate }) | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
