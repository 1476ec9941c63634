import type { FlagAnswer, FlagDirection, FlagDisposition, FlagState } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Flag } from '../domain/flag.js';

/** A flag on a report, one per code and direction for good; each version has its entry in `flag_entry`. */
@Entity('flag')
@Unique('flag_of_report', ['tenant', 'reportId', 'code', 'direction'])
@Index('flag_newest', { synchronize: false })
@Index('flag_of_project', { synchronize: false })
@Index('flag_of_agency', { synchronize: false })
export class FlagRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('uuid')
  reportId: string;

  @Column('uuid')
  agencyId: string;

  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  @Column('text')
  code: string;

  @Column('text')
  direction: FlagDirection;

  @Column('text')
  state: FlagState;

  /** What the engine said when it last found it, word for word. */
  @Column('jsonb')
  said: Flag;

  /** Hash of the facts it was last found in. */
  @Column('text')
  snapshotHash: string;

  @Column('uuid')
  firstRunId: string;

  @Column('uuid')
  lastRunId: string;

  @Column('uuid', { nullable: true })
  clearedRunId: string | null;

  @Column('jsonb', { nullable: true })
  disposition: FlagDisposition | null;

  @Column('jsonb', { nullable: true })
  answer: FlagAnswer | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
