import type { CourtResult, LossReason } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, Entity, Index } from 'typeorm';
import type { CourtCaseState } from '../domain/court-case-workflow.js';
import { CaseRecord } from '../history/case-record.entity.js';

/** A court case about a compensation decision, linked with the report under it. */
@Entity('court_case')
@Index('court_case_newest', ['createdAt', 'id'])
@Index('court_case_number', ['tenant', 'reportId', 'caseNo'], { unique: true })
@Index('court_case_of_project', ['projectId'])
export class CourtCase extends CaseRecord {
  @Column('text')
  court: string;

  @Column('text')
  caseNo: string;

  /** The stage. */
  @Column('text')
  status: CourtCaseState;

  /** Day of the last step. */
  @Column('date')
  stageOn: LocalDate;

  /** Of the last ruling, as long as no stage followed it. */
  @Column('text', { nullable: true })
  result: CourtResult | null;

  @Column('text', { nullable: true })
  lossReason: LossReason | null;

  @Column('date', { nullable: true })
  decidedOn: LocalDate | null;
}
