import type { DeadlineStage } from '#contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One stage of one deadline: the row the sweep claims, and the proof that it fired once. */
@Entity('deadline_stage')
@Index('deadline_stage_waiting', { synchronize: false })
export class DeadlineStageRow {
  @PrimaryColumn('uuid')
  deadlineId: string;

  @PrimaryColumn('text')
  stage: DeadlineStage;

  @Column('text')
  tenant: string;

  @Column('date')
  onDay: string;

  /** `dropped` once the act was done, or the deadline fell away, before the stage came. */
  @Column('text')
  state: 'waiting' | 'fired' | 'dropped';

  @Column('timestamptz', { nullable: true })
  firedAt: Date | null;
}
