import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseState } from '../domain/case-workflow.js';

/** One step of a case, append-only: who did what, from which state to which, and all that was said in doing it. */
@Entity('case_step')
export class CaseStepRow {
  @PrimaryColumn('uuid')
  caseId: string;

  /** The case's version after the step. */
  @PrimaryColumn('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('text')
  fromState: CaseState;

  /** A deed of the workflow; 'open-lead' for the first row. */
  @Column('text')
  deed: string;

  @Column('text')
  toState: CaseState;

  @Column('text')
  actorKind: 'officer' | 'agency' | 'system';

  @Column('text')
  actorId: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb')
  content: object;
}
