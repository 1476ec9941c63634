import type { DeterminationGround, FeeView, OpinionView, PauseGround } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, Entity, Index } from 'typeorm';
import { Application } from '../history/application.entity.js';
import type { DeterminationState } from '../domain/determination-workflow.js';

/** An expert determination (鉴定) of the version in force, after a review. */
@Entity('determination')
@Index('determination_newest', ['createdAt', 'id'])
@Index('determination_of_review', ['reviewId'])
@Index('determination_of_report', ['reportId'])
@Index('determination_of_project', ['projectId'])
@Index('determination_of_agency', ['agencyId'])
@Index('determination_one_open', { synchronize: false })
export class Determination extends Application {
  @Column('uuid')
  reviewId: string;

  @Column('text')
  status: DeterminationState;

  @Column('text')
  statement: string;

  /** Null on a late application. */
  @Column('text', { nullable: true })
  ground: DeterminationGround | null;

  /** Trigger of D06. */
  @Column('date', { nullable: true })
  receivedOn: LocalDate | null;

  /** Decides the next draw; told to nobody before. Its hash is shown as soon as it is fixed. */
  @Column('text', { nullable: true })
  drawSecret: string | null;

  /** Organ of the committee that accepted it. */
  @Column('text', { nullable: true })
  committeeOrganId: string | null;

  /** Members of the panel seated who declared to have no interest; null until the examination starts. */
  @Column('uuid', { array: true, nullable: true })
  independent: string[] | null;

  @Column('jsonb', { nullable: true })
  pause: { ground: PauseGround; since: LocalDate; until: LocalDate } | null;

  @Column('jsonb', { nullable: true })
  opinion: OpinionView | null;

  /** The version that came of an opinion asking for correction. */
  @Column('int', { nullable: true })
  newVersion: number | null;

  @Column('jsonb', { nullable: true })
  fee: FeeView | null;
}
