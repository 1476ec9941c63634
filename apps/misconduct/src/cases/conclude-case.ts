import { concludeCase, type CaseAct, type CaseView, type ConcludeCase as Body } from '#contracts';
import { Holidays } from '#deadlines';
import { Refusal, type LocalDate } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { choosePack, due } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { jurisdiction } from '../deadlines/case-deadline.js';
import { checkConclusion } from '../domain/check-conclusion.js';
import { needsLegalReview } from '../domain/need-legal-review.js';
import { timeBarFrom, timeBarKey } from '../domain/time-bar.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireInvestigator } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { powerOver } from './organ-powers.js';

/** An investigator closes the investigation; a weighty case goes on to legal review by itself. */
@Controller()
export class ConcludeCase {
  constructor(
    private readonly deeds: Deeds,
    private readonly holidays: Holidays,
  ) {}

  @OnRequest(concludeCase)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const { body, today } = call;
      const found = await caseForUpdate(tx, call);
      requireInvestigator(call, found);
      const evidenceNumbers = found.evidence.map(({ no }) => no);
      const facts = { ...body, localRuleCited: body.localRuleCited ?? null };
      const check = checkConclusion(facts, { evidenceNumbers, today });
      if (!check.sound) throw new Refusal(check.because, { pointer: check.pointer });
      const by = officer(call);
      const punishableUntil = await this.punishableUntil(tx, body.act, found.openedOn);
      const { may } = await powerOver(tx, call, found.agencyId, body.violationCode);
      found.conclusion = { ...body, concludedOn: today, punishableUntil, powerless: !may };
      await applyDeed(tx, found, 'conclude', { by, content: body });
      if (needsLegalReview({ proposed: body.proposed.penalties, weights: body.weights ?? [] })) {
        await applyDeed(tx, found, 'send-to-review', { by });
      }
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }

  /** D16, by the rules of the day the lead was opened. */
  private async punishableUntil(tx: Tx, act: CaseAct, discoveredOn: LocalDate): Promise<LocalDate | null> {
    const from = timeBarFrom(act);
    if (from === null) return null;
    const pack = choosePack(jurisdiction, discoveredOn);
    return due(timeBarKey(act), from, pack, await this.holidays.calendar(tx.manager)).on;
  }
}
