import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** What happened to a deadline, with its old and its new day. Never changed, never deleted. */
@Entity('deadline_change')
export class DeadlineChangeRow {
  @PrimaryColumn('uuid')
  deadlineId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('text')
  what: string;

  @Column('date', { nullable: true })
  oldDueOn: string | null;

  @Column('date')
  newDueOn: string;

  /** Code of the ground, where an officer decided. */
  @Column('text', { nullable: true })
  ground: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Officer who decided; null where the law or the calendar did. */
  @Column('text', { nullable: true })
  decidedBy: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  at: Date;
}
