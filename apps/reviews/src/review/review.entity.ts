import type {
  RequestedRemedy,
  ReviewAnswer,
  ReviewCompletion,
  ReviewPoint,
  ServiceKind,
  ValueChange,
} from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, Entity, Index } from 'typeorm';
import { Application } from '../history/application.entity.js';
import type { ReviewState } from '../domain/review-workflow.js';

/** A clerk's proof that the household received the result. */
interface ResultProof {
  kind: ServiceKind;
  servedOn: LocalDate;
  evidenceSha256: string;
}

export type StoredPoint = Omit<ReviewPoint, 'openSlots'>;

/** A review (复核) of the version of a report objected to. Triggers of dates are stored, the dates are not. */
@Entity('review')
@Index('review_newest', ['createdAt', 'id'])
@Index('review_of_report', ['reportId'])
@Index('review_of_project', ['projectId'])
@Index('review_of_agency', ['agencyId'])
@Index('review_one_open', { synchronize: false })
@Index('review_of_assignee', { synchronize: false })
export class Review extends Application {
  @Column('text')
  status: ReviewState;

  /** The withdrawn review this one takes up again. */
  @Column('uuid', { nullable: true })
  reopensId: string | null;

  @Column('jsonb')
  points: StoredPoint[];

  @Column('jsonb', { nullable: true })
  requestedRemedy: RequestedRemedy | null;

  @Column('jsonb', { nullable: true })
  completion: ReviewCompletion | null;

  /** Trigger of D03 and the proof behind it; both null while no proof is in force. */
  @Column('date', { nullable: true })
  servedOn: LocalDate | null;

  @Column('uuid', { nullable: true })
  serviceId: string | null;

  /** Trigger of D04. */
  @Column('date', { nullable: true })
  availableOn: LocalDate | null;

  @Column('jsonb', { nullable: true })
  answer: ReviewAnswer | null;

  /** The version that changed the result. */
  @Column('int', { nullable: true })
  newVersion: number | null;

  @Column('jsonb', { nullable: true })
  valueChange: ValueChange | null;

  @Column('jsonb', { nullable: true })
  resultProof: ResultProof | null;

  /** Trigger of D05. */
  @Column('date', { nullable: true })
  resultServedOn: LocalDate | null;

  /** The officer who has it; officers alone see who. */
  @Column('uuid', { nullable: true })
  assigneeId: string | null;

  /** Day it was withdrawn, refused or closed. */
  @Column('date', { nullable: true })
  endedOn: LocalDate | null;
}
