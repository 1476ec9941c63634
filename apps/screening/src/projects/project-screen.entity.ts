import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where the screening of a project stands. Its row lock is what keeps two replicas from screening one project at once. */
@Entity('project_screen')
@Index('project_screen_dirty', { synchronize: false })
export class ProjectScreen {
  @PrimaryColumn('text')
  tenant: string;

  @PrimaryColumn('uuid')
  projectId: string;

  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  /** First change since the last run, in database time; null when the last run saw everything. */
  @Column('timestamptz', { nullable: true })
  dirtySince: Date | null;

  @Column('uuid', { nullable: true })
  lastRunId: string | null;
}
