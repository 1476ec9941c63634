import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Guesses under one name: SHA-256 of what was typed, for people type passwords into the wrong field. */
@Entity('attempt')
@Index('attempt_oldest', { synchronize: false })
export class Attempt {
  @PrimaryColumn('text')
  subject: string;

  @Column('int')
  failures: number;

  @Column('timestamptz', { nullable: true })
  lastAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;
}
