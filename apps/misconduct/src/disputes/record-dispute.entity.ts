import type { DisputeGround } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DisputeState } from '../domain/dispute-workflow.js';

/** A dispute about an entry. What a person says may name people: it is kept encrypted. */
@Entity('record_dispute')
@Index('record_dispute_of_record', { synchronize: false })
@Index('record_dispute_one_open', { synchronize: false })
export class RecordDispute {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('int')
  version: number;

  @Column('text')
  state: DisputeState;

  @Column('uuid')
  recordId: string;

  @Column('uuid')
  agencyId: string;

  /** Organ that answers for the entry. */
  @Column('text')
  organId: string;

  /** 'agency' once per entry at a time; 'person' for whom staff wrote it down. */
  @Column('text')
  disputedBy: 'agency' | 'person';

  @Column('text')
  grounds: DisputeGround;

  /** Encrypted. */
  @Column('text')
  statement: string;

  /** Encrypted. */
  @Column('text', { nullable: true })
  onBehalfOf: string | null;

  @Column('jsonb')
  evidence: string[];

  @Column('date')
  filedOn: string;

  @Column('date')
  answerDueOn: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('date', { nullable: true })
  decidedOn: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
