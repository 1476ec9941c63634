import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ProjectModel } from '../domain/project-model.js';

/** What a run saw and found of every home: arrays of the same length, in the order of report ids. Never changed. */
@Entity('run_scores')
@Index('run_scores_project', ['tenant', 'projectId'])
export class RunScores {
  @PrimaryColumn('uuid')
  runId: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('uuid', { array: true })
  reportIds: string[];

  /** Version of each report the run saw. */
  @Column('int', { array: true })
  versions: number[];

  /** Robust z; NaN where the home could not be judged. */
  @Column('double precision', { array: true })
  z: number[];

  /** Expected unit price, yuan per m²; NaN where there is none. */
  @Column('double precision', { array: true })
  expected: number[];

  /** 0 unremarkable, 1 to 3 flagged, -1 could not be judged. */
  @Column('smallint', { array: true })
  levels: number[];

  /** What a single home can be valued by, as fitted. */
  @Column('jsonb')
  model: ProjectModel;
}
