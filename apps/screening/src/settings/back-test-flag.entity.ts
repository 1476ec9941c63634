import type { FlagDirection, FlagOutcome, FlagShift, FlagSubjectKind } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** One flag the thresholds proposed would add, drop, or put at another level. */
@Entity('back_test_flag')
@Index('back_test_flag_newest', ['settingsId', 'createdAt', 'id'])
export class BackTestFlag {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  settingsId: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  subjectKind: FlagSubjectKind;

  @Column('text')
  subject: string;

  /** Null for a group of homes. */
  @Column('text', { nullable: true })
  use: string | null;

  @Column('text')
  code: string;

  @Column('text')
  direction: FlagDirection;

  @Column('text')
  what: FlagShift;

  @Column('smallint', { nullable: true })
  levelBefore: number | null;

  @Column('smallint', { nullable: true })
  levelAfter: number | null;

  /** What an officer had made of it by then. */
  @Column('text', { nullable: true })
  outcome: FlagOutcome | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
