import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One step of a proceeding beside the case (complaint, correction order, performance), append-only: who did what, from which
 * state to which, and what was said in doing it. What may hold personal data is never kept here.
 */
@Entity('proceeding_step')
export class ProceedingStep {
  @PrimaryColumn('uuid')
  subjectId: string;

  /** The proceeding's version after the step. */
  @PrimaryColumn('int')
  version: number;

  @Column('text')
  tenant: string;

  /** Name of the workflow. */
  @Column('text')
  proceeding: string;

  @Column('text')
  fromState: string;

  /** A deed of the workflow; 'open' for the first row. */
  @Column('text')
  deed: string;

  @Column('text')
  toState: string;

  @Column('text')
  actorKind: 'officer' | 'agency' | 'public' | 'system';

  @Column('text')
  actorId: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb')
  content: object;
}
