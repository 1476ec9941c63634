import type { CaseDecision, CaseDefence, CaseReferral, ConcludeCase, LeadSource, ReferralAnswer } from '#contracts';
import type { LocalDate } from '#kernel';
import type { DueDate } from '#statutory-clock';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseState } from '../domain/case-workflow.js';

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

  @Column('jsonb', { nullable: true })
  conclusion: (ConcludeCase & { concludedOn: LocalDate }) | null;

  @Column('jsonb', { nullable: true })
  notice: { servedOn: LocalDate; evidenceSha256: string; due: DueDate } | null;

  /** Statements on the notice that stands, oldest first. */
  @Column('jsonb')
  defence: CaseDefence[];

  @Column('jsonb', { nullable: true })
  decision: CaseDecision | null;

  @Column('jsonb', { nullable: true })
  referral: CaseReferral | null;

  @Column('jsonb', { nullable: true })
  referralAnswer: ReferralAnswer | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
