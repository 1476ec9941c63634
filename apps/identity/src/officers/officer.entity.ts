import type { Role } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** An officer's account. It is closed, never deleted, and its username is not used again: old deeds keep their author. */
@Entity('officer')
@Unique('officer_username', ['username'])
@Index('officer_newest', { synchronize: false })
export class Officer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  organId: string;

  @Column('text')
  username: string;

  /** Encrypted. */
  @Column('text')
  name: string;

  @Column('text', { array: true })
  roles: Role[];

  /** argon2id. */
  @Column('text')
  passwordHash: string;

  @Column('boolean')
  active: boolean;

  /** Why it was closed. */
  @Column('text', { nullable: true })
  closedBecause: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
