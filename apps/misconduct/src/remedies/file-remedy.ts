import { filePenaltyRemedy, type FilePenaltyRemedy as Body, type PenaltyRemedyView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import { caseForUpdate, requireOrgan } from '../cases/case.repository.js';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { caseDeadline, whichOf } from '../deadlines/case-deadline.js';
import { remedyWorkflow } from '../domain/remedy-workflow.js';
import { EnforcementDays } from '../performance/enforcement-days.js';
import { begin } from '../proceedings/advance.js';
import { actorOf } from '../proceedings/actor-of.js';
import { organAttacked } from './organ-attacked.js';
import { PenaltyRemedy } from './penalty-remedy.entity.js';
import { remedyViewOf } from './remedy.views.js';
import { recordOfCase } from './remedy.repository.js';
import { RemedyPeriods } from './remedy-periods.js';

/** A reconsideration or a suit against a decision is put on file, late or not: whoever hears it says whether it is heard. */
@Controller()
export class FilePenaltyRemedy {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly periods: RemedyPeriods,
    private readonly enforcement: EnforcementDays,
  ) {}

  @OnRequest(filePenaltyRemedy)
  handle(@Asked() call: Call<Body>): Promise<PenaltyRemedyView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      if (call.caller.kind === 'officer') requireOrgan(call, organAttacked(found));
      const { kind, filedOn, evidenceSha256 } = call.body;
      await requireAttackable(tx, call, found);
      const openUntil = await this.periods.openUntil(tx, found.id, kind);
      const remedy = newRemedy(tx, call, found, openUntil !== null && filedOn > openUntil);
      const told = { by: actorOf(call), content: { kind, filedOn, evidenceSha256 } };
      await begin(tx, remedyWorkflow, remedy, told);
      const record = await recordOfCase(tx, found.id);
      if (record) await tx.manager.save(Object.assign(record, { openRemedies: record.openRemedies + 1 }));
      await this.setDays(tx, found, call.body);
      await this.enforcement.renew(tx, found);
      return { answer: remedyViewOf(remedy), subjectId: remedy.id, after: remedy, why: found.id };
    });
  }

  /** What was sought is no longer waited for; of a reconsideration, its organ has days to take it on (D20). */
  private async setDays(tx: Tx, found: MisconductCase, { kind, filedOn }: Body): Promise<void> {
    const sought = kind === 'reconsideration' ? (['D17'] as const) : (['D18', 'D19'] as const);
    for (const key of sought) await this.deadlines.meet(tx, whichOf(found, key), filedOn);
    if (kind === 'suit') return;
    const mustAct = ['reconsideration-organ' as const];
    await this.deadlines.open(tx, { ...caseDeadline(found, 'D20-accept'), from: filedOn, mustAct });
  }
}

function newRemedy(tx: Tx, { body }: Call<Body>, found: MisconductCase, late: boolean): PenaltyRemedy {
  const { kind, filedOn, heardBy, docketNo = null } = body;
  const { id: caseId, agencyId } = found;
  return tx.manager.create(PenaltyRemedy, {
    id: randomUUID(),
    tenant: tx.tenant,
    version: 1,
    state: remedyWorkflow.initial,
    caseId,
    agencyId,
    organId: organAttacked(found),
    kind,
    filedOn,
    late,
    heardBy,
    docketNo,
  });
}

/** There is a decision, made by that day, and no remedy of this kind is being heard. */
async function requireAttackable(tx: Tx, call: Call<Body>, found: MisconductCase): Promise<void> {
  const { decision, referralAnswer } = found;
  const listed = referralAnswer?.decision === 'list' ? referralAnswer : null;
  const decidedOn = decision && decision.outcome !== 'unfounded' ? decision.decidedOn : listed?.decidedOn;
  if (!decidedOn) throw new Refusal('remedy-without-decision');
  const { kind, filedOn } = call.body;
  requirePossibleDay(filedOn, '/filedOn', decidedOn, call.today);
  const where = { caseId: found.id, kind, state: In(['FILED', 'ACCEPTED']) };
  const open = await tx.manager.existsBy(PenaltyRemedy, where);
  if (open) throw new Refusal('remedy-open', { pointer: '/kind' });
}
