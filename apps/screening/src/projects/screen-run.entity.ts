import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CannotJudge } from '../domain/judge-project.js';
import type { EngineSettings } from '../domain/model/engine-settings.js';

/** One screening of a project: what it saw, by which engine and settings, and what it could not judge. Never changed. */
@Entity('screen_run')
@Index('screen_run_project', ['tenant', 'projectId', 'screenedAt'])
export class ScreenRun {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  engineVersion: string;

  @Column('text')
  settingsHash: string;

  @Column('jsonb')
  settings: EngineSettings;

  @Column('text')
  snapshotHash: string;

  @Column('int')
  n: number;

  @Column('int')
  judged: number;

  /** Homes flagged; groups of homes are not counted. */
  @Column('int')
  flagsHigh: number;

  @Column('int')
  flagsLow: number;

  /** Too much of the project is unusual for its fit to be relied on alone. */
  @Column('boolean')
  contested: boolean;

  @Column('jsonb')
  cannotJudge: CannotJudge[];

  @Column('timestamptz')
  screenedAt: Date;
}
