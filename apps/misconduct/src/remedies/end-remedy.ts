import { endPenaltyRemedy, type EndPenaltyRemedy as Body, type PenaltyRemedyView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { whichOf } from '../deadlines/case-deadline.js';
import { CaseDocuments } from '../documents/case-documents.js';
import { hasFine } from '../domain/check-sanction.js';
import { remedyWorkflow } from '../domain/remedy-workflow.js';
import { PenaltyCount } from '../leads/penalty-count.js';
import { EnforcementDays } from '../performance/enforcement-days.js';
import { Performances } from '../performance/performances.js';
import { advance } from '../proceedings/advance.js';
import { byOfficer } from '../proceedings/actor-of.js';
import { CascadeRemedy } from './cascade-remedy.js';
import { remedyForUpdate, type HeardRemedy } from './remedy.repository.js';
import { remedyViewOf } from './remedy.views.js';
import { RemedyPeriods } from './remedy-periods.js';

/** The end of a remedy is put on file, and what it changes in the entry and its publication is done with it. */
@Controller()
export class EndPenaltyRemedy {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly periods: RemedyPeriods,
    private readonly cascade: CascadeRemedy,
    private readonly performances: Performances,
    private readonly enforcement: EnforcementDays,
    private readonly documents: CaseDocuments,
    private readonly penalties: PenaltyCount,
  ) {}

  @OnRequest(endPenaltyRemedy)
  handle(@Asked() call: Call<Body>): Promise<PenaltyRemedyView> {
    return this.deeds.once(call, async (tx) => {
      const heard = await remedyForUpdate(tx, call);
      const { remedy, record } = heard;
      requireOrgan(call, remedy.organId);
      requireFit(call, heard);
      const { result, on, documentNo, penalties = null, fineYuan = null } = call.body;
      Object.assign(remedy, { endedOn: on, documentNo, penaltiesLeft: penalties, fineYuanLeft: fineYuan });
      await advance(tx, remedyWorkflow, remedy, { deed: result, by: byOfficer(call), content: call.body });
      await this.setDays(tx, heard, call.body);
      await this.documents.revokeDecision(tx, remedy.caseId, result);
      await this.setFine(tx, call, heard);
      if (record) {
        record.openRemedies -= 1;
        record.remedyOpenUntil = await this.periods.openUntil(tx, remedy.caseId);
        await this.cascade.toRecord(tx, record, { ...call.body, by: byOfficer(call) });
      }
      if (isPenaltyGone(call.body)) await this.penalties.recount(tx, heard.found);
      return { answer: remedyViewOf(remedy), subjectId: remedy.id, after: remedy, why: `remedy-${result}` };
    });
  }

  /** The fine is gone, or is another one; then the road to the court is open again, or is not. */
  private async setFine(tx: Tx, call: Call<Body>, { found }: HeardRemedy): Promise<void> {
    const { fineYuan, on, servedOn: knownOn = on } = call.body;
    const by = byOfficer(call);
    if (isFineGone(call.body)) await this.performances.lift(tx, found.id, { by });
    if (fineYuan !== undefined) await this.performances.changeFine(tx, found, { fineYuan, knownOn }, by);
    await this.enforcement.renew(tx, found);
  }

  private async setDays(tx: Tx, { found, remedy }: HeardRemedy, { result, on, servedOn }: Body): Promise<void> {
    if (remedy.kind === 'suit') return;
    for (const key of ['D20-accept', 'D20-reply', 'D20-decide'] as const) {
      const decided = result !== 'withdraw' && key === 'D20-decide';
      if (decided) await this.deadlines.meet(tx, whichOf(found, key), on);
      else await this.deadlines.cancel(tx, whichOf(found, key), `remedy-${result}`);
    }
    if (servedOn && (result === 'uphold' || result === 'change')) {
      await this.periods.openAfterReconsideration(tx, found, servedOn);
    }
  }
}

/** Annulled, or changed into no penalty at all. */
const isPenaltyGone = ({ result, penalties }: Body): boolean =>
  result === 'annul' || (result === 'change' && penalties?.length === 0);

/** Annulled, or changed into something without a fine. */
const isFineGone = ({ result, penalties = [] }: Body): boolean =>
  result === 'annul' || (result === 'change' && !hasFine({ penalties }));

/** Its day is possible, and penalties are named where they were changed and nowhere else, the fine among them with its amount. */
function requireFit({ body, today }: Call<Body>, { remedy }: HeardRemedy): void {
  const { result, on, servedOn, penalties, fineYuan } = body;
  requirePossibleDay(on, '/on', remedy.filedOn, today);
  if (servedOn) requirePossibleDay(servedOn, '/servedOn', on, today);
  if ((result === 'change') !== (penalties !== undefined)) {
    throw new Refusal('penalties-do-not-fit', { pointer: '/penalties' });
  }
  const isFined = penalties !== undefined && hasFine({ penalties });
  if (isFined !== (fineYuan !== undefined)) throw new Refusal('sanction-figure-wrong', { pointer: '/fineYuan' });
}
