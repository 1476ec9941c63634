import { moveCourtCase, type CourtCaseView, type MoveCourtCase as Body } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { courtCaseWorkflow } from '../domain/court-case-workflow.js';
import { courtCaseForDeed, saveCourtCase } from './court-case.changes.js';

/** The case goes to its next stage, where nothing is decided yet; or ends, with the ruling it has. */
@Controller()
export class MoveCourtCase {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(moveCourtCase)
  handle(@Asked() call: Call<Body>): Promise<CourtCaseView> {
    return this.deeds.once(call, async (tx) => {
      const courtCase = await courtCaseForDeed(tx, call);
      const { step, on, court = courtCase.court, caseNo = courtCase.caseNo } = call.body;
      await applyDeed(tx, courtCaseWorkflow, courtCase, step, actorOf(call), `${on} ${court} ${caseNo}`);
      if (on > call.today) throw new Refusal('court-day-in-future', { pointer: '/on' });
      if (on < courtCase.stageOn) throw new Refusal('court-step-before-last', { pointer: '/on' });
      Object.assign(courtCase, { court, caseNo, stageOn: on });
      if (step !== 'end') Object.assign(courtCase, { result: null, lossReason: null, decidedOn: null });
      return saveCourtCase(tx, courtCase);
    });
  }
}
