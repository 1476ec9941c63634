import type { CheckVerdict, CorrectionKind } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckCode, Finding } from '../domain/checks/check.js';
import type { ReportState } from '../domain/report-workflow.js';
import type { StoredReport } from './personal-columns.js';

/** One version as it was received. Its content never changes; only its state moves on. */
@Entity('report_version')
export class ReportVersion {
  @PrimaryColumn('uuid')
  reportId: string;

  @PrimaryColumn('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('text')
  kind: 'submission' | CorrectionKind;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  reviewId: string | null;

  @Column('uuid', { nullable: true })
  determinationId: string | null;

  @Column('text')
  state: ReportState;

  @Column('text')
  verdict: CheckVerdict;

  @Column('date')
  issuedOn: string;

  /** SHA-256 of the canonical JSON of the whole report as received, personal data included. */
  @Column('text')
  contentHash: string;

  /** The report without what stands in the four columns below. */
  @Column('jsonb')
  body: StoredReport;

  /** Encrypted, as are the three that follow. */
  @Column('text')
  ownerName: string;

  @Column('text')
  ownerIdNumber: string;

  @Column('text', { nullable: true })
  ownerPhone: string | null;

  @Column('text')
  address: string;

  @Column('jsonb')
  findings: Finding[];

  @Column('jsonb')
  declaredOnly: CheckCode[];

  @Column({ type: 'timestamptz', precision: 3 })
  receivedAt: Date;

  /** Id of the key it came with. */
  @Column('text')
  receivedFrom: string;
}
