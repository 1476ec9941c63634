import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** `unchanged`: same facts, engine and settings as the last run. `failed`: tried three times in vain. */
export type FullRunProjectState = 'waiting' | 'screened' | 'unchanged' | 'failed';

/** One project of a full run; whoever locks its row screens it. */
@Entity('full_run_project')
@Index('full_run_project_waiting', { synchronize: false })
export class FullRunProject {
  @PrimaryColumn('uuid')
  fullRunId: string;

  @PrimaryColumn('uuid')
  projectId: string;

  @Column('text')
  tenant: string;

  /** Homes at the start of the full run. */
  @Column('int')
  homes: number;

  @Column('text')
  state: FullRunProjectState;

  @Column('int')
  raised: number;

  @Column('int')
  cleared: number;

  @Column('int')
  tries: number;
}
