import type { FilingSpan, Suspension } from '#contracts';
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
  suspensions: Suspension[];

  /** Why each suspension was ordered and, when it was, lifted; by its id. */
  @Column('jsonb')
  suspensionReasons: Record<string, { ordered: string; lifted?: string }>;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
