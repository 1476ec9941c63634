import { issueClaimCode, type IssuedClaimCode } from '#contracts';
import { claimCodeOf } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { SealedAnswer } from '../secrets/sealed-answer.js';
import { SlowHash } from '../secrets/slow-hash.js';
import { replaceClaimCode, reportForUpdate } from './claim-code-book.js';

/** Issues the code that goes to the household with its report; whatever code there was before is void from now on. */
@Controller()
export class IssueClaimCode {
  constructor(
    private readonly deeds: Deeds,
    private readonly sealed: SealedAnswer,
    private readonly slowHash: SlowHash,
  ) {}

  @OnRequest(issueClaimCode)
  async handle(@Asked() call: Call): Promise<IssuedClaimCode> {
    const code = claimCodeOf(randomBytes(16));
    const codeHash = await this.slowHash.of(code);
    const answer = await this.deeds.once(call, async (tx) => {
      const { reportId, reportCode } = await reportForUpdate(tx, call);
      const claim = await replaceClaimCode(tx, call, codeHash);
      const claimCode = this.sealed.seal(call, code);
      return { answer: { id: claim.id, reportId, reportCode, claimCode }, subjectId: claim.id, after: claim };
    });
    return { ...answer, claimCode: this.sealed.open(answer.claimCode) };
  }
}
