import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** An event waiting to be published, written in the transaction of the deed it tells of. Published rows stay for replay. */
@Entity('outbox')
@Index('outbox_waiting', { synchronize: false })
class OutboxRow {
  /** Also the JetStream message id. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('bigint', { generated: 'increment' })
  seq: string;

  @Column('text')
  subject: string;

  @Column('text')
  tenant: string;

  @Column('text')
  correlationId: string;

  @Column('jsonb')
  body: object;

  @CreateDateColumn({ type: 'timestamptz' })
  occurredAt: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;
}

/** One row per event a handler has applied; it commits with the handler's writes. */
@Entity('inbox')
class InboxRow {
  @PrimaryColumn('text')
  handler: string;

  @PrimaryColumn('uuid')
  eventId: string;

  @CreateDateColumn({ type: 'timestamptz' })
  handledAt: Date;
}

/** The first answer to a command, kept under caller, request and idempotency key. */
@Entity('idempotency')
class IdempotencyRow {
  @PrimaryColumn('text')
  caller: string;

  @PrimaryColumn('text')
  request: string;

  @PrimaryColumn('text')
  key: string;

  @Column('text')
  bodyHash: string;

  @Column('jsonb', { nullable: true })
  answer: object | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}

/** An event a handler could not apply. `npm run dead-letters` lists and replays them. */
@Entity('dead_letter')
class DeadLetterRow {
  @PrimaryColumn('text')
  handler: string;

  @PrimaryColumn('uuid')
  eventId: string;

  @Column('text')
  subject: string;

  @Column('jsonb')
  fact: object;

  @Column('text')
  error: string;

  @CreateDateColumn({ type: 'timestamptz' })
  failedAt: Date;

  @Column('timestamptz', { nullable: true })
  replayedAt: Date | null;
}

/** How far a test tenant's clock is ahead of real time. */
@Entity('tenant_clock')
class TenantClockRow {
  @PrimaryColumn('text')
  tenant: string;

  @Column('bigint')
  aheadMs: string;

  /** When it was set, by real time; an older setting that arrives later changes nothing. */
  @Column('timestamptz', { default: () => 'now()' })
  setAt: Date;
}

export const messagingEntities = [OutboxRow, InboxRow, IdempotencyRow, DeadLetterRow, TenantClockRow];
