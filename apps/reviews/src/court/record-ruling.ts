import { recordRuling, type CourtCaseView, type RecordRuling as Body } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { courtCaseWorkflow } from '../domain/court-case-workflow.js';
import { decideRuling } from '../domain/decide-ruling.js';
import { courtCaseForDeed, saveCourtCase } from './court-case.changes.js';
import { CourtRuling } from './court-ruling.entity.js';

/** Puts on file what the court decided at this stage, and why a lost case was lost. */
@Controller()
export class RecordRuling {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(recordRuling)
  handle(@Asked() call: Call<Body>): Promise<CourtCaseView> {
    return this.deeds.once(call, async (tx) => {
      const courtCase = await courtCaseForDeed(tx, call);
      const { id: courtCaseId, caseNo, filedOn } = courtCase;
      const { result, lossReason = null, decidedOn, evidenceSha256 } = call.body;
      await applyDeed(tx, courtCaseWorkflow, courtCase, 'rule', actorOf(call), result);
      const stage = courtCase.status;
      const facts = { isExecutionReview: stage === 'EXECUTION_REVIEW', filedOn };
      const decision = decideRuling({ result, lossReason, decidedOn }, facts, call.today);
      if (!decision.recorded) throw new Refusal(decision.because, { pointer: decision.pointer });
      const ruling = { courtCaseId, stage, caseNo, result, lossReason, decidedOn, evidenceSha256 };
      await tx.manager.insert(CourtRuling, { ...ruling, recordedById: call.caller.id });
      Object.assign(courtCase, { result, lossReason, decidedOn });
      return saveCourtCase(tx, courtCase);
    });
  }
}
