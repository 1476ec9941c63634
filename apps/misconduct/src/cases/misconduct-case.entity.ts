import type {
  CaseDecision,
  CaseDefence,
  CaseHearing,
  CaseReferral,
  ConcludeCase,
  DecisionService,
  EvidenceItem,
  LeadSource,
  LegalReviewView,
  ReferralAnswer,
} from '#contracts';
import type { LocalDate } from '#kernel';
import type { DueDate } from '#statutory-clock';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseState } from '../domain/case-workflow.js';

/** A conclusion on file: with the last day to discover the act, and whether the organ lacks the power to punish it. */
type Concluded = ConcludeCase & { concludedOn: LocalDate; punishableUntil: LocalDate | null; powerless: boolean };

/** A lead, and the case that grows from it under the same id. What a later step replaces stays in its `case_step`. */
@Entity('misconduct_case')
@Index('misconduct_case_one_per_source', { synchronize: false })
@Index('misconduct_case_organ', { synchronize: false })
@Index('misconduct_case_referred', { synchronize: false })
@Index('misconduct_case_agency', { synchronize: false })
export class MisconductCase {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('int')
  version: number;

  @Column('text')
  state: CaseState;

  @Column('uuid')
  agencyId: string;

  @Column('text')
  organId: string;

  /** The authority it was last referred to. */
  @Column('text', { nullable: true })
  referralOrganId: string | null;

  @Column('text')
  source: LeadSource;

  @Column('text', { nullable: true })
  sourceId: string | null;

  @Column('text')
  suspectedCode: string;

  @Column('text')
  leadFacts: string;

  @Column('date')
  openedOn: string;

  /** Why a case was filed, or was not. */
  @Column('text', { nullable: true })
  filingReason: string | null;

  /** Officer ids. */
  @Column('jsonb')
  investigators: string[];

  /** When a case was filed on the lead. */
  @Column('date', { nullable: true })
  filedOn: string | null;

  /** In the order it was obtained, numbered from 1; nothing is ever taken out. */
  @Column('jsonb', { default: [] })
  evidence: EvidenceItem[];

  @Column('jsonb', { nullable: true })
  conclusion: Concluded | null;

  @Column('jsonb', { nullable: true })
  legalReview: LegalReviewView | null;

  /** The day the notice was drawn up and numbered: it reached nobody before. */
  @Column('date', { nullable: true })
  noticeIssuedOn: LocalDate | null;

  /** The days as computed on service; the deadlines kept are what counts should the calendar change. */
  @Column('jsonb', { nullable: true })
  notice: { servedOn: LocalDate; evidenceSha256: string; due: DueDate; hearingDue: DueDate | null } | null;

  @Column('jsonb', { nullable: true })
  hearing: CaseHearing | null;

  /** Statements on the notice that stands, oldest first. */
  @Column('jsonb')
  defence: CaseDefence[];

  @Column('jsonb', { nullable: true })
  decision: CaseDecision | null;

  @Column('jsonb', { nullable: true })
  decisionService: DecisionService | null;

  @Column('jsonb', { nullable: true })
  referral: CaseReferral | null;

  @Column('jsonb', { nullable: true })
  referralAnswer: ReferralAnswer | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
