import { serveDecision, type CaseView, type ServeDecision as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { whichOf } from '../deadlines/case-deadline.js';
import { Performances } from '../performance/performances.js';
import { RemedyPeriods } from '../remedies/remedy-periods.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { organInCharge } from './organ-in-charge.js';
import { requirePossibleDay } from './require-possible-day.js';

/**
 * The decision was served on the agency, on the day it was made or later: D12 is met, a fine falls due (D13), and a remedy
 * may be sought (D17, D18).
 */
@Controller()
export class ServeDecision {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly performances: Performances,
    private readonly remedies: RemedyPeriods,
  ) {}

  @OnRequest(serveDecision)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, organInCharge(found));
      const { servedOn, evidenceSha256 } = call.body;
      requirePossibleDay(servedOn, '/servedOn', found.decision?.decidedOn ?? call.today, call.today);
      found.decisionService = { servedOn, evidenceSha256 };
      await applyDeed(tx, found, 'serve-decision', { by: officer(call), content: call.body });
      await this.deadlines.meet(tx, whichOf(found, 'D12'), servedOn);
      await this.remedies.open(tx, found, servedOn);
      if (found.decision?.outcome === 'violation') await this.performances.begin(tx, call, found);
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}
