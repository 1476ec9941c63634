import type { SpotCheckOutcome } from '#contracts';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One report drawn, and what an officer found in it. */
@Entity('spot_check_item')
@Unique('spot_check_item_rank', ['spotCheckId', 'rank'])
export class SpotCheckItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('uuid')
  spotCheckId: string;

  @Column('text')
  tenant: string;

  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  @Column('uuid')
  projectId: string;

  @Column('uuid')
  reportId: string;

  /** Place in the order drawn, from 1. */
  @Column('int')
  rank: number;

  @Column('text', { nullable: true })
  outcome: SpotCheckOutcome | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  recordedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  recordedAt: Date | null;
}
