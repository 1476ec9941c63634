import { Refusal, sha256Hex } from '#kernel';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { lockOutPolicy, takeAttempt } from '../domain/lock-out.js';
import { Attempt } from './attempt.entity.js';

const keptMs = 24 * 3600_000;

const lockedCode = { 'sign-in': 'sign-in-locked', claim: 'claim-locked' } as const;
type Kind = keyof typeof lockedCode;

/** Counts guesses in the database, so that neither a restart nor a second replica forgets them. */
@Injectable()
export class AttemptBook {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Counts a guess in a transaction of its own before it is judged; refuses a locked name with `details.until`. */
  async take(kind: Kind, name: string, now: Date): Promise<void> {
    const until = await this.db.transaction((manager) => this.count(manager, subjectOf(kind, name), now));
    if (until) throw new Refusal(lockedCode[kind], { details: { until: until.toISOString() } });
  }

  /** A right guess wipes the count. */
  async wipe(tx: Tx, kind: Kind, name: string): Promise<void> {
    await tx.manager.delete(Attempt, { subject: subjectOf(kind, name) });
  }

  private async count(manager: EntityManager, subject: string, now: Date): Promise<Date | null> {
    // One statement makes the row or finds it, and locks it either way.
    await manager.query(
      `insert into attempt (subject, failures) values ($1, 0)
       on conflict (subject) do update set failures = attempt.failures`,
      [subject],
    );
    const before = await manager.findOneByOrFail(Attempt, { subject });
    const decision = takeAttempt(before, lockOutPolicy, now);
    if (!decision.judged) return decision.until;
    await manager.update(Attempt, { subject }, decision.next);
    await manager.query(
      `delete from attempt where subject in
         (select subject from attempt where last_at < $1 order by last_at limit 20 for update skip locked)`,
      [new Date(now.getTime() - keptMs)],
    );
    return null;
  }
}

const subjectOf = (kind: Kind, name: string): string => sha256Hex(`${kind}:${name}`);
