import type { FlagDirection } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FlagExplanation } from '../domain/explanation/flag-evidence.js';
import type { FirstEngineFlag } from '../flags/first-engine-flag.js';

/** A home one run of a study found unusual. */
@Entity('study_flag')
@Index('study_flag_of_run', { synchronize: false })
export class StudyFlag {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  runId: string;

  @Column('text')
  ref: string;

  @Column('text', { nullable: true })
  cellId: string | null;

  @Column('text')
  direction: FlagDirection;

  @Column('jsonb')
  said: FlagExplanation | FirstEngineFlag;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
