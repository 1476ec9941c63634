import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CannotJudge } from '../domain/flag.js';
import type { ScreenSettings } from '../domain/screen-settings.js';

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
  settings: ScreenSettings;

  @Column('text')
  snapshotHash: string;

  @Column('int')
  n: number;

  @Column('int')
  flagsHigh: number;

  @Column('int')
  flagsLow: number;

  @Column('jsonb')
  cannotJudge: CannotJudge[];

  @Column('timestamptz')
  screenedAt: Date;
}
