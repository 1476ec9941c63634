import type { CourtResult, LossReason } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { CourtCaseState } from '../domain/court-case-workflow.js';

/** What the court decided at one stage. Only ever added. */
@Entity('court_ruling')
@Index('court_ruling_of_case', ['courtCaseId', 'seq'])
@Index('court_ruling_evidence', ['evidenceSha256'])
export class CourtRuling {
  @PrimaryGeneratedColumn('increment', { type: 'bigint' })
  seq: string;

  @Column('uuid')
  courtCaseId: string;

  @Column('text')
  stage: CourtCaseState;

  @Column('text')
  caseNo: string;

  @Column('text')
  result: CourtResult;

  @Column('text', { nullable: true })
  lossReason: LossReason | null;

  @Column('date')
  decidedOn: LocalDate;

  @Column('text')
  evidenceSha256: string;

  @Column('text')
  recordedById: string;
}
