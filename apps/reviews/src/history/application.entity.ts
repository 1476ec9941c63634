import type { Applicant } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, CreateDateColumn, PrimaryColumn } from 'typeorm';

/** What a review and a determination have alike: a party applies, about one version of one report. */
export abstract class Application {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reportId: string;

  @Column('int')
  reportVersion: number;

  @Column('uuid')
  projectId: string;

  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  agencyId: string;

  @Column('text')
  applicant: Applicant;

  /** Claim or officer that filed. */
  @Column('text')
  filedById: string;

  @Column('date')
  filedOn: LocalDate;

  /** Applied for after the last day. */
  @Column('boolean')
  late: boolean;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
