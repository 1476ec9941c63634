import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An officer signed in. The token itself is nowhere stored. */
@Entity('session')
@Index('session_expiry', { synchronize: false })
@Index('session_officer', { synchronize: false })
export class Session {
  /** SHA-256, hex. */
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  officerId: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  /** Written at most once a minute. */
  @Column('timestamptz')
  lastSeenAt: Date;
}
