import { openSession, type OpenedSession, type OpenSession as Body } from '#contracts';
import { Refusal, sha256Hex } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { LessThan, type DataSource } from 'typeorm';
import { AttemptBook } from '../attempts/attempt-book.js';
import { sessionLife } from '../domain/session-life.js';
import { Officer } from '../officers/officer.entity.js';
import { SlowHash } from '../secrets/slow-hash.js';
import { newToken } from '../secrets/token.js';
import { Session } from './session.entity.js';

/** Signs an officer in. Unknown names and wrong passwords take the same work, the same count and the same answer. */
@Controller()
export class OpenSession {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly deeds: Deeds,
    private readonly attempts: AttemptBook,
    private readonly slowHash: SlowHash,
  ) {}

  @OnRequest(openSession)
  async handle(@Asked() call: Call<Body>): Promise<OpenedSession> {
    const { username, password } = call.body;
    await this.attempts.take('sign-in', username, call.now);
    const officer = await this.db.manager.findOneBy(Officer, { username });
    const fits = await this.slowHash.fits(officer?.active ? officer.passwordHash : null, password);
    if (officer === null || !fits) return this.refuse(call, officer?.id);
    return this.deeds.once(call, async (tx) => {
      await this.attempts.wipe(tx, 'sign-in', username);
      return open(tx, officer);
    });
  }

  /** A failed sign-in is a deed of record too; it commits before the refusal. */
  private async refuse(call: Call<Body>, officerId = 'unknown-officer'): Promise<never> {
    const refused = { answer: {}, subjectId: officerId, after: {}, why: 'sign-in-refused' };
    await this.deeds.once<object>(call, () => Promise.resolve(refused));
    throw new Refusal('sign-in-refused');
  }
}

async function open(tx: Tx, { id, organId, username, roles }: Officer): Promise<Done<OpenedSession>> {
  await tx.manager.delete(Session, { expiresAt: LessThan(tx.now) });
  const token = newToken('ses');
  const expiresAt = new Date(tx.now.getTime() + sessionLife.officerMs);
  const dates = { openedAt: tx.now, expiresAt, lastSeenAt: tx.now };
  await tx.manager.insert(Session, { tokenHash: sha256Hex(token), officerId: id, ...dates });
  return {
    answer: { token, expiresAt: expiresAt.toISOString(), officer: { id, organId, username, roles } },
    subjectId: id,
    after: { officerId: id, ...dates },
  };
}
