import { decideCase, type CaseDecision, type CaseView, type DecideCase as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { allowed, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { caseDeadline, whichOf } from '../deadlines/case-deadline.js';
import { ReferralDue } from '../deadlines/referral-due.js';
import { CaseDocuments } from '../documents/case-documents.js';
import { caseWorkflow } from '../domain/case-workflow.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import type { MisconductCase } from './misconduct-case.entity.js';
import { noticeDaysOf } from './notice-days.js';
import { organInCharge } from './organ-in-charge.js';
import { requirePower } from './organ-powers.js';
import { requireDecidable } from './require-decidable.js';
import { requirePunishable, tellPenalty } from './require-punishable.js';
import { requireSanction } from './require-sanction.js';

const deeds = {
  violation: 'decide-violation',
  'no-penalty': 'decide-violation',
  unfounded: 'decide-unfounded',
  'transfer-police': 'transfer-to-police',
} as const;

/**
 * An approver with no other office in the case decides: a penalty, a violation without one, nothing found, or the police. A
 * penalty takes power over the act; without it the case is referred, and the authority it is with may decide. D08 is met, D12
 * runs.
 */
@Controller()
export class DecideCase {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly documents: CaseDocuments,
    private readonly referrals: ReferralDue,
  ) {}

  @OnRequest(decideCase)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const organId = organInCharge(found);
      requireOrgan(call, organId);
      if (found.decision) throw new Refusal('transition-not-allowed', standing(found));
      const { decision: outcome, penalties, reason } = call.body;
      const isFound = deeds[outcome] === 'decide-violation';
      const days = (await noticeDaysOf(this.deadlines, tx, [found])).get(found.id);
      await requireDecidable(tx, call, found, { outcome: isFound ? 'violation' : 'unfounded', days });
      if (outcome === 'violation' && found.conclusion) {
        await requirePower(tx, call, found.agencyId, found.conclusion.violationCode);
      }
      requireSanction(found, call.body, call.today);
      found.decision = { ...decisionOf(call), organId };
      await applyDeed(tx, found, deeds[outcome], { by: officer(call), reason, content: found.decision });
      await requirePunishable(tx, found, penalties);
      tellPenalty(tx, found, organId, penalties);
      await this.documents.issueDecision(tx, found);
      await this.moveDeadlines(tx, call, found);
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found, why: `case-${outcome}` };
    });
  }

  private async moveDeadlines(tx: Tx, call: Call, found: MisconductCase): Promise<void> {
    await this.deadlines.meet(tx, whichOf(found, 'D08'));
    for (const key of ['D09', 'D11'] as const) await this.deadlines.cancel(tx, whichOf(found, key), 'decided');
    await this.deadlines.cancel(tx, whichOf(found, 'D25'), 'decided');
    if (found.state !== 'DECIDED_VIOLATION') return;
    const regulator = { from: call.today, mustAct: ['regulator' as const] };
    await this.deadlines.open(tx, { ...caseDeadline(found, 'D12'), ...regulator });
    if (officerOf(call).organLevel === 'county') await this.referrals.run(tx, found);
  }
}

function decisionOf({ body, today }: Call<Body>): Omit<CaseDecision, 'organId'> {
  const { decision: outcome, ...said } = body;
  return { outcome, ...said, decidedOn: today };
}

/** What one organ has decided, the authority it is referred to lists or not, and decides no second time. */
const standing = ({ state }: MisconductCase) => ({ details: { state, allowed: allowed(caseWorkflow, state) } });
