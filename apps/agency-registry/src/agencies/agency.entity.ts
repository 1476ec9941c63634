import type { DatedSpan, FilingSpan } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** An agency with its whole dated history; spans end, nothing is deleted. */
@Entity('agency')
@Index('agency_newest', { synchronize: false })
export class Agency {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text', { unique: true })
  creditCode: string;

  @Column('text')
  name: string;

  @Column('text')
  organId: string;

  @Column('jsonb')
  filings: FilingSpan[];

  @Column('jsonb')
  suspensions: DatedSpan[];

  /** Why each suspension was ordered, by its first day. */
  @Column('jsonb')
  suspensionReasons: Record<string, string>;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
