import type { DeadlineStage, SentenceView, Tenant } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Recipient } from '../domain/recipients-of.js';

/** A courtesy notice in somebody's inbox: one for each deadline, stage and recipient, in the words it was given in. */
@Entity('notification')
@Unique('notification_once', ['deadlineId', 'stage', 'recipient'])
@Index('notification_inbox', { synchronize: false })
export class Notification {
  /** Also the name of the e-mail (Message-ID). */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: Tenant;

  @Column('uuid')
  deadlineId: string;

  @Column('text')
  stage: DeadlineStage;

  @Column('text')
  recipient: Recipient;

  @Column('text')
  key: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  @Column('date')
  stageOn: string;

  @Column('date')
  dueOn: string;

  @Column('jsonb')
  title: SentenceView;

  @Column('jsonb')
  text: SentenceView;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  readAt: Date | null;

  /** Id of whoever opened it first: an officer, a key, a household's claim. */
  @Column('text', { nullable: true })
  readBy: string | null;
}
