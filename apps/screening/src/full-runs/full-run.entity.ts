import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One screening of all projects an organ watches over, done in the background. An organ has one under way at most. */
@Entity('full_run')
@Index('full_run_one_at_a_time', { synchronize: false })
export class FullRun {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  /** The organ that asked for it: whose officers see it. */
  @Column('text')
  organId: string;

  @Column('text')
  askedBy: string;

  @Column('text')
  reason: string;

  @Column({ type: 'timestamptz', precision: 3 })
  startedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;
}
