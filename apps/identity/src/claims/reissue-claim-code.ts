import { reissueClaimCode, type IssuedClaimCode, type ReissueClaimCode as Body } from '#contracts';
import { claimCodeOf, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { IsNull } from 'typeorm';
import { SealedAnswer } from '../secrets/sealed-answer.js';
import { SlowHash } from '../secrets/slow-hash.js';
import { replaceClaimCode, reportForUpdate } from './claim-code-book.js';
import { ClaimCode } from './claim-code.entity.js';
import { ClaimReissue } from './claim-reissue.entity.js';

/** Replaces a lost code at the counter, with the identity check that went before; the lost one opens nothing any more. */
@Controller()
export class ReissueClaimCode {
  constructor(
    private readonly deeds: Deeds,
    private readonly sealed: SealedAnswer,
    private readonly slowHash: SlowHash,
  ) {}

  @OnRequest(reissueClaimCode)
  async handle(@Asked() call: Call<Body>): Promise<IssuedClaimCode> {
    const code = claimCodeOf(randomBytes(16));
    const codeHash = await this.slowHash.of(code);
    const answer = await this.deeds.once(call, (tx) => this.reissue(tx, call, code, codeHash));
    return { ...answer, claimCode: this.sealed.open(answer.claimCode) };
  }

  private async reissue(tx: Tx, call: Call<Body>, code: string, codeHash: string): Promise<Done<IssuedClaimCode>> {
    const { reportId, reportCode } = await reportForUpdate(tx, call);
    const lost = await tx.manager.findOneBy(ClaimCode, { reportId, voidedAt: IsNull() });
    if (!lost) throw new Refusal('claim-code-not-issued');
    const { id, tenant } = await replaceClaimCode(tx, call, codeHash);
    const { documentKind, partyId } = call.body;
    const check = { documentKind, partyId, checkedBy: call.caller.id, checkedAt: tx.now };
    const reissue: ClaimReissue = { claimId: id, tenant, reportId, lostClaimId: lost.id, ...check };
    await tx.manager.insert(ClaimReissue, reissue);
    const claimCode = this.sealed.seal(call, code);
    return { answer: { id, reportId, reportCode, claimCode }, subjectId: id, after: reissue, why: `lost:${lost.id}` };
  }
}
