import type { KeyMode, Scope } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** An agency's API key: a public prefix, and of its secrets only SHA-256 hashes (they are 32 random bytes). */
@Entity('api_key')
@Unique('api_key_prefix', ['prefix'])
@Index('api_key_of_agency', { synchronize: false })
export class ApiKey {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  /** Tenant its caller works in: `live`, or the agency's own sandbox. */
  @Column('text')
  tenant: string;

  @Column('uuid')
  agencyId: string;

  @Column('text')
  mode: KeyMode;

  @Column('text')
  prefix: string;

  @Column('text', { array: true })
  scopes: Scope[];

  @Column('text')
  secretHash: string;

  @Column('text', { nullable: true })
  earlierSecretHash: string | null;

  @Column('timestamptz', { nullable: true })
  earlierSecretUntil: Date | null;

  /** Last day it works. */
  @Column('date', { nullable: true })
  expiresOn: string | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('text', { nullable: true })
  revokedBecause: string | null;

  /** Written at most once a day. */
  @Column('date', { nullable: true })
  lastUsedOn: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
