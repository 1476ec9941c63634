import type { ServedNotice, SeverityClass } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RecordState } from '../domain/record-workflow.js';

/** A remedy took the decision back or changed it. */
export interface RecordChange {
  outcome: 'annulled' | 'changed';
  on: LocalDate;
  publicReason?: string;
  explainedOn?: LocalDate;
}

/** An entry of the bad-conduct record (不良行为记录), one per case. It stays on file when its publication ends. */
@Entity('bad_conduct_record')
@Index('bad_conduct_record_newest', { synchronize: false })
@Index('bad_conduct_record_agency', { synchronize: false })
@Index('bad_conduct_record_code', { synchronize: false })
@Index('bad_conduct_record_explained', { synchronize: false })
export class BadConductRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid', { unique: true })
  caseId: string;

  @Column('int')
  version: number;

  @Column('text')
  state: RecordState;

  @Column('uuid')
  agencyId: string;

  /** As it was called on the day of the entry. */
  @Column('text')
  agencyName: string;

  @Column('text')
  creditCode: string;

  @Column('text')
  violationCode: string;

  @Column('text')
  severityClass: SeverityClass;

  @Column('jsonb')
  legalBasis: string[];

  @Column('text', { nullable: true })
  localRuleCited: string | null;

  @Column('text')
  decisionNo: string;

  @Column('date')
  decidedOn: string;

  @Column('text')
  organId: string;

  @Column('text')
  facts: string;

  /** The agency's own words, once it replied to the entry; what it said in the case stays in the case. */
  @Column('text', { nullable: true })
  reply: string | null;

  /** Day of its last reply. */
  @Column('date', { nullable: true })
  repliedOn: string | null;

  /** Officer id of whoever signed the entry. */
  @Column('uuid')
  signatoryId: string;

  @Column('text')
  instrument: string;

  @Column('date', { nullable: true })
  publishFrom: string | null;

  @Column('date', { nullable: true })
  earliestRepairOn: string | null;

  @Column('date', { nullable: true })
  expiresOn: string | null;

  /** The repair notice served together with the decision (两书同达). */
  @Column('jsonb', { nullable: true })
  repairNotice: ServedNotice | null;

  /** Disputes being looked into. */
  @Column('int')
  openDisputes: number;

  /** Remedies being heard. */
  @Column('int')
  openRemedies: number;

  /** Last day on which a remedy may be sought; null where the decision was never served as far as known here. */
  @Column('date', { nullable: true })
  remedyOpenUntil: string | null;

  @Column('jsonb', { nullable: true })
  change: RecordChange | null;

  /** Day it was repaired last. */
  @Column('date', { nullable: true })
  repairedOn: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
