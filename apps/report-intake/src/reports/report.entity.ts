import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReportState } from '../domain/report-workflow.js';

/** A household report over all its versions. At most one per household and project has a version in force. */
@Entity('report')
@Index('report_number', { synchronize: false })
@Index('report_code', { synchronize: false })
@Index('report_of_household', { synchronize: false })
@Index('report_of_project', { synchronize: false })
@Index('report_of_agency', { synchronize: false })
@Index('report_of_organ', { synchronize: false })
@Index('report_of_regulator', { synchronize: false })
export class Report {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('uuid')
  agencyId: string;

  /** Organs of the project, as they were when the report came. */
  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  @Column('text')
  reportNo: string;

  @Column('text')
  householdNo: string;

  /** Public verification code without hyphens; usable once a version is in force. */
  @Column('text')
  reportCode: string;

  /** State of the version in force, or of the newest while none is. */
  @Column('text')
  state: ReportState;

  @Column('int')
  latestVersion: number;

  @Column('int', { nullable: true })
  inForceVersion: number | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
