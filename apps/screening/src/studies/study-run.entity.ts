import type { StudyRatio } from '#contracts';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One screening of a study; the same facts and settings are the same run. */
@Entity('study_run')
@Unique('study_run_once', ['studyId', 'snapshotHash', 'settingsHash'])
export class StudyRun {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  studyId: string;

  @Column('text')
  engineVersion: string;

  @Column('text')
  settingsHash: string;

  @Column('text')
  snapshotHash: string;

  @Column('int')
  n: number;

  @Column('int')
  judged: number;

  @Column('int')
  flagsHigh: number;

  @Column('int')
  flagsLow: number;

  @Column('jsonb', { nullable: true })
  ratio: StudyRatio | null;

  @Column({ type: 'timestamptz', precision: 3 })
  ranAt: Date;
}
