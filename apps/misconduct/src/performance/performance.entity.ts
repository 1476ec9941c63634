import type { ApplyToCourt, DemandPayment, RecordPayment } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { PerformanceState } from '../domain/performance-workflow.js';

/** What a penalty decision orders, from the day it was served; its id is the case's. */
@Entity('performance')
export class Performance {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('int')
  version: number;

  @Column('text')
  state: PerformanceState;

  @Column('uuid')
  agencyId: string;

  @Column('text')
  organId: string;

  /** 0 where no fine was decided. */
  @Column('int')
  fineYuan: number;

  @Column('date')
  servedOn: LocalDate;

  @Column('jsonb')
  payments: RecordPayment[];

  @Column('jsonb', { nullable: true })
  demand: DemandPayment | null;

  @Column('jsonb', { nullable: true })
  court: ApplyToCourt | null;

  @Column('date', { nullable: true })
  performedOn: LocalDate | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
