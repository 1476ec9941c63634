import { issueClaimCode, type IssuedClaimCode } from '#contracts';
import { claimCodeOf } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { SealedAnswer } from '../secrets/sealed-answer.js';
import { SlowHash } from '../secrets/slow-hash.js';
import { ClaimCode } from './claim-code.entity.js';
import { KnownReport } from './known-report.entity.js';

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
      const { now: issuedAt, caller } = call;
      await tx.manager.update(ClaimCode, { reportId, voidedAt: IsNull() }, { voidedAt: issuedAt });
      const { tenant, id: issuedBy } = caller;
      const claim = { id: randomUUID(), reportId, tenant, codeHash, issuedBy, issuedAt, voidedAt: null };
      await tx.manager.insert(ClaimCode, claim);
      const claimCode = this.sealed.seal(call, code);
      return { answer: { id: claim.id, reportId, reportCode, claimCode }, subjectId: claim.id, after: claim };
    });
    return { ...answer, claimCode: this.sealed.open(answer.claimCode) };
  }
}

/** Locks the report, so that of two codes issued at once the later voids the earlier. */
async function reportForUpdate(tx: Tx, call: Call): Promise<KnownReport> {
  const where = { reportId: call.target };
  const report = await tx.manager.findOneOrFail(KnownReport, { where, lock: { mode: 'pessimistic_write' } });
  requireSight(call, { tenant: report.tenant, organIds: [report.organId] });
  return report;
}
