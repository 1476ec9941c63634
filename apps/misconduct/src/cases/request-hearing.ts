import { requestHearing, type CaseView, type RequestHearing as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { agencyOf, Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { whichOf } from '../deadlines/case-deadline.js';
import { applyDeed } from './apply-deed.js';
import { caseForUpdate } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { hearingDueOn } from './notice-days.js';

/** The agency asks for a hearing while it may (D09). */
@Controller()
export class RequestHearing {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(requestHearing)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const dueOn = await hearingDueOn(this.deadlines, tx, found);
      if (dueOn === null) throw new Refusal('no-right-to-hearing');
      if (call.today > dueOn) throw new Refusal('hearing-request-late', { details: { dueOn } });
      found.hearing = { requestedOn: call.today };
      const by = { kind: 'agency' as const, id: agencyOf(call).id };
      await applyDeed(tx, found, 'request-hearing', { by, content: call.body });
      await this.deadlines.meet(tx, whichOf(found, 'D09'));
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}
