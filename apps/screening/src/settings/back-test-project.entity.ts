import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CountsOfUse } from '../domain/back-test/shift-counts.js';

/** One project of a back-test; whoever locks its row tries the thresholds out on it. */
@Entity('back_test_project')
@Index('back_test_project_waiting', { synchronize: false })
export class BackTestProject {
  @PrimaryColumn('uuid')
  settingsId: string;

  @PrimaryColumn('uuid')
  projectId: string;

  @Column('text')
  tenant: string;

  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  /** The last run when the thresholds were proposed: its facts are used. */
  @Column('uuid')
  runId: string;

  /** `failed`: tried three times in vain. */
  @Column('text')
  state: 'waiting' | 'done' | 'failed';

  @Column('int')
  tries: number;

  @Column('int')
  homes: number;

  @Column('jsonb')
  byUse: CountsOfUse[];
}
