import type { LocalDate } from '#kernel';
import { Column, CreateDateColumn, PrimaryColumn } from 'typeorm';

/** What every file about a report has: an id, a version, and the case it belongs to. */
export abstract class CaseRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reportId: string;

  @Column('uuid')
  projectId: string;

  /** The expropriation department: the client. */
  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  agencyId: string;

  @Column('date')
  filedOn: LocalDate;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
