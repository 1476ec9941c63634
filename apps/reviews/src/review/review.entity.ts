import type { Applicant, ReviewAnswer, ReviewGround, ServiceKind } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReviewState } from '../domain/review-workflow.js';

/** A clerk's proof that the household received the result. */
interface ResultProof {
  kind: ServiceKind;
  servedOn: LocalDate;
  evidenceSha256: string;
}

/** A review (复核) of one version of a report. Triggers of dates are stored, the dates are not. */
@Entity('review')
@Index('review_newest', ['createdAt', 'id'])
@Index('review_of_report', ['reportId'])
@Index('review_of_project', ['projectId'])
@Index('review_of_agency', ['agencyId'])
@Index('review_one_open', { synchronize: false })
export class Review {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reportId: string;

  /** The version objected to. */
  @Column('int')
  reportVersion: number;

  @Column('uuid')
  projectId: string;

  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  agencyId: string;

  @Column('text')
  applicant: Applicant;

  /** Claim or officer that filed. */
  @Column('text')
  filedById: string;

  @Column('text')
  status: ReviewState;

  @Column('jsonb')
  grounds: ReviewGround[];

  @Column('text', { nullable: true })
  remedy: string | null;

  @Column('date')
  filedOn: LocalDate;

  @Column('boolean')
  late: boolean;

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
  resultProof: ResultProof | null;

  /** Trigger of D05. */
  @Column('date', { nullable: true })
  resultServedOn: LocalDate | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
