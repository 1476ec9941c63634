import { openClaim, type OpenClaim as Body, type OpenedClaim } from '#contracts';
import { isClaimCode, Refusal, sha256Hex } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { LessThan, type DataSource } from 'typeorm';
import { AttemptBook } from '../attempts/attempt-book.js';
import { sessionLife } from '../domain/session-life.js';
import { SlowHash } from '../secrets/slow-hash.js';
import { newToken } from '../secrets/token.js';
import { HouseholdSession } from './household-session.entity.js';

interface Claim {
  id: string;
  report_id: string;
  code_hash: string;
}

/**
 * Opens a report to its household. Guesses are counted by report code and the claim code in force, so that a newly
 * issued one starts clean however often a stranger guessed at the one before. An unknown report is counted and answered
 * like a known one.
 */
@Controller()
export class OpenClaim {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly deeds: Deeds,
    private readonly attempts: AttemptBook,
    private readonly slowHash: SlowHash,
  ) {}

  @OnRequest(openClaim)
  async handle(@Asked() call: Call<Body>): Promise<OpenedClaim> {
    const claimCode = call.body.claimCode.replaceAll('-', '').replace(/(\d{4})(?=\d)/g, '$1-');
    const reportCode = call.body.reportCode.replaceAll('-', '');
    if (!isClaimCode(claimCode)) throw new Refusal('claim-code-misspelt', { pointer: '/claimCode' });
    const claim = await this.validClaim(reportCode);
    const guessedAt = `${reportCode}:${claim?.id ?? 'none'}`;
    await this.attempts.take('claim', guessedAt, call.now);
    const fits = await this.slowHash.fits(claim?.code_hash ?? null, claimCode);
    if (!claim || !fits) return this.refuse(call, claim?.id);
    return this.deeds.once(call, async (tx) => {
      await this.attempts.wipe(tx, 'claim', guessedAt);
      return open(tx, claim);
    });
  }

  private async validClaim(reportCode: string): Promise<Claim | undefined> {
    const [claim] = await this.db.query<Claim[]>(
      `select c.id, c.report_id, c.code_hash from known_report r join claim_code c on c.report_id = r.report_id
       where r.report_code = $1 and c.voided_at is null`,
      [reportCode],
    );
    return claim;
  }

  /** A failed guess is a deed of record too; it commits before the refusal. */
  private async refuse(call: Call<Body>, claimId = 'unknown-claim'): Promise<never> {
    const refused = { answer: {}, subjectId: claimId, after: {}, why: 'claim-refused' };
    await this.deeds.once<object>(call, () => Promise.resolve(refused));
    throw new Refusal('claim-refused');
  }
}

async function open(tx: Tx, { id: claimId, report_id: reportId }: Claim): Promise<Done<OpenedClaim>> {
  await tx.manager.delete(HouseholdSession, { expiresAt: LessThan(tx.now) });
  const token = newToken('hsh');
  const expiresAt = new Date(tx.now.getTime() + sessionLife.householdMs);
  await tx.manager.insert(HouseholdSession, { tokenHash: sha256Hex(token), claimId, expiresAt });
  return {
    answer: { token, expiresAt: expiresAt.toISOString(), reportId },
    subjectId: claimId,
    after: { claimId, expiresAt },
  };
}
