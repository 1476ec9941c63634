import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * One line of the trace of whatever goes through a workflow. Lines are only ever added; the service lists the table as
 * append-only, and the database grants nothing else.
 */
@Entity('history')
@Index('history_of_subject', ['subjectId', 'seq'])
// In the schema of a service whose lines name papers signed at the counter, by its own migration.
@Index('history_signed_paper', { synchronize: false })
export class History {
  @PrimaryGeneratedColumn('increment', { type: 'bigint' })
  seq: string;

  @Column('text')
  tenant: string;

  /** Name of the workflow the deed belongs to. */
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

  /** As the service wrote it: encrypted under `history.reason` where reasons may name people. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** Old and new value of what was computed again, or the paper a deed rests on. */
  @Column('jsonb', { nullable: true })
  details: Record<string, unknown> | null;
}
