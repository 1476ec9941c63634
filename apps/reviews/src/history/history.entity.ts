import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One line of a file's trace. Lines are only ever added; the database grants nothing else. */
@Entity('history')
@Index('history_signed_paper', { synchronize: false })
@Index('history_of_subject', ['subjectId', 'seq'])
export class History {
  @PrimaryGeneratedColumn('increment', { type: 'bigint' })
  seq: string;

  @Column('text')
  tenant: string;

  /** `review` or `determination`: the workflow the deed belongs to. */
  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  /** Null on the first line. */
  @Column('text', { nullable: true })
  fromState: string | null;

  @Column('text')
  deed: string;

  @Column('text')
  toState: string;

  @Column('text')
  actorKind: 'officer' | 'agency' | 'household' | 'system';

  @Column('text')
  actorId: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Old and new value of what was computed again. */
  @Column('jsonb', { nullable: true })
  details: Record<string, unknown> | null;
}
