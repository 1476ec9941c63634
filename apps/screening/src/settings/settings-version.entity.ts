import type { SettingsState } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ThresholdSet } from '../domain/back-test/thresholds.js';

/** One version of the thresholds of a tenant. At most one is active; none means the engine's own. */
@Entity('settings_version')
@Unique('settings_version_number', ['tenant', 'number'])
@Index('settings_version_active', { synchronize: false })
@Index('settings_version_newest', ['tenant', 'createdAt', 'id'])
export class SettingsVersion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('int')
  number: number;

  /** Number of the version in force when it was proposed, 0 for the engine's own. */
  @Column('int')
  basedOn: number;

  @Column('text')
  state: SettingsState;

  @Column('jsonb')
  thresholds: ThresholdSet;

  @Column('text')
  settingsHash: string;

  @Column('text')
  reason: string;

  @Column('text')
  organId: string;

  @Column('text')
  proposedBy: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('text', { nullable: true })
  activatedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  activatedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  retiredAt: Date | null;
}
