import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProjectTrace } from '../domain/project-trace.js';

/** What a project's last run shows of how agencies and appraisers work. */
@Entity('project_trace')
export class ProjectTraceRow {
  @PrimaryColumn('text')
  tenant: string;

  @PrimaryColumn('uuid')
  projectId: string;

  @Column('uuid')
  runId: string;

  /** As `writeTrace` writes it: read with `readTrace`. */
  @Column('jsonb')
  trace: ProjectTrace;
}
