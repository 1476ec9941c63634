import type { FlagDeed, FlagOutcome } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Explanation } from '../domain/explanation/explanation.js';
import type { FirstEngineFlag } from './first-engine-flag.js';

/** What made one version of a flag. Only ever added to. */
@Entity('flag_entry')
export class FlagEntry {
  @PrimaryColumn('uuid')
  flagId: string;

  @PrimaryColumn('int')
  version: number;

  @Column('text')
  what: FlagDeed;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  actorKind: 'officer' | 'agency' | 'system';

  @Column('text')
  actorId: string;

  @Column('uuid', { nullable: true })
  runId: string | null;

  /** What the flag said from then on, for what the engine did; null when it was cleared. */
  @Column('jsonb', { nullable: true })
  said: Explanation | FirstEngineFlag | null;

  @Column('text', { nullable: true })
  snapshotHash: string | null;

  @Column('text', { nullable: true })
  outcome: FlagOutcome | null;

  /** The reason of a disposition, or the agency's answer. */
  @Column('text', { nullable: true })
  text: string | null;
}
