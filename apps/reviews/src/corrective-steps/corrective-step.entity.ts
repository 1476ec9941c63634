import type { CorrectiveStepDebtor, CorrectiveStepKind } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, Entity, Index } from 'typeorm';
import type { CorrectiveStepState } from '../domain/corrective-step-workflow.js';
import { CaseRecord } from '../history/case-record.entity.js';

/** Something owed after a review or a determination, kept until it is done or let go. It was ordered on `filedOn`. */
@Entity('corrective_step')
@Index('corrective_step_newest', ['createdAt', 'id'])
@Index('corrective_step_of_subject', ['subjectId'])
@Index('corrective_step_of_report', ['reportId'])
@Index('corrective_step_of_agency', ['agencyId'])
@Index('corrective_step_evidence', ['evidenceSha256'])
export class CorrectiveStep extends CaseRecord {
  @Column('text')
  subjectKind: 'review' | 'determination';

  @Column('uuid')
  subjectId: string;

  @Column('text')
  what: CorrectiveStepKind;

  @Column('text')
  owedBy: CorrectiveStepDebtor;

  @Column('date')
  dueOn: LocalDate;

  @Column('text')
  text: string;

  @Column('text')
  status: CorrectiveStepState;

  @Column('date', { nullable: true })
  doneOn: LocalDate | null;

  /** Null where an event proves it, such as the registration of a new report. */
  @Column('text', { nullable: true })
  evidenceSha256: string | null;
}
