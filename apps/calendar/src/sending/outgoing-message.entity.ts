import type { NoticeChannel } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** What became of a message: `dropped` when there was no address left for it, or nothing left to remind of. */
export type MessageState = 'waiting' | 'sent' | 'failed' | 'dropped';

/**
 * A notice on its way out by one channel, written with the notice. It holds no address: that is looked up when it is sent, so
 * that a withdrawn one is used no more.
 */
@Entity('outgoing_message')
@Unique('outgoing_message_once', ['notificationId', 'channel'])
@Index('outgoing_message_waiting', { synchronize: false })
@Index('outgoing_message_failed', { synchronize: false })
export class OutgoingMessage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  notificationId: string;

  @Column('text')
  channel: NoticeChannel;

  @Column('text')
  state: MessageState;

  /** Begun so far, the one under way included. */
  @Column('int')
  attempts: number;

  /** Real time; while an attempt is under way, when it counts as lost. */
  @Column({ type: 'timestamptz', precision: 3 })
  nextTryAt: Date;

  /** Code of the last error: never its text, which may name the address. */
  @Column('text', { nullable: true })
  lastError: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
