import type { DeadlineActor, DeadlineState, Tenant } from '#contracts';
import type { Adjustments, DueDate } from '#statutory-clock';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** A running period or a day set by a decision, with all that is needed to compute it again. */
@Entity('deadline')
@Index('deadline_open', { synchronize: false })
@Index('deadline_of_subject', { synchronize: false })
@Index('deadline_of_report', { synchronize: false })
@Index('deadline_suspended', { synchronize: false })
export class DeadlineRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('text')
  tenant: Tenant;

  @Column('text')
  key: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  /** Day of the trigger event; not counted. */
  @Column('date', { name: 'triggered_on' })
  from: string;

  @Column('date')
  dueOn: string;

  @Column('text')
  state: DeadlineState;

  /** The pack of the day the file was opened: a later pack does not move it. Null on a day set by a decision. */
  @Column('text', { nullable: true })
  packId: string | null;

  @Column('jsonb')
  adjustments: Adjustments;

  /** The whole calculation; null on a day set by a decision. */
  @Column('jsonb', { nullable: true })
  due: DueDate | null;

  @Column('boolean')
  provisional: boolean;

  @Column('boolean')
  unconfirmed: boolean;

  @Column('date', { nullable: true })
  suspendedOn: string | null;

  /** Last day that does not count; from the day after it the days run on. */
  @Column('date', { nullable: true })
  suspendedUntil: string | null;

  /** Day the act was done; null while it is owed, and of what was done before the day was kept. */
  @Column('date', { nullable: true })
  metOn: string | null;

  @Column('text', { array: true })
  mustAct: DeadlineActor[];

  @Column('uuid', { nullable: true })
  agencyId: string | null;

  @Column('text', { nullable: true })
  organId: string | null;

  @Column('uuid', { nullable: true })
  reportId: string | null;

  @Column('uuid', { nullable: true })
  projectId: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
