import { explainOnSite, type DisplayView, type ExplainOnSite as Body, type ProjectChanged } from '#contracts';
import { Holidays } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { decideExplanation } from '../domain/decide-explanation.js';
import { KnownAppraiser } from '../registers/known-appraiser.entity.js';
import { displayForUpdate, moveDisplay } from './display-book.js';
import { DisplayExplanation } from './display-explanation.entity.js';
import { displayViewOf } from './display-view.js';
import type { PublicDisplay } from './public-display.entity.js';

/** Records that a registered appraiser of the project explained the displayed results on site. */
@Controller()
export class ExplainOnSite {
  constructor(
    private readonly deeds: Deeds,
    private readonly holidays: Holidays,
  ) {}

  @OnRequest(explainOnSite)
  handle(@Asked() call: Call<Body>): Promise<DisplayView> {
    return this.deeds.once(call, (tx) => this.explain(tx, call));
  }

  private async explain(tx: Tx, call: Call<Body>): Promise<Done<DisplayView>> {
    const { display, project } = await displayForUpdate(tx, call);
    await requireCounts(tx, call.body, display, project.state);
    const { appraiserId, heldOn, place, questions, answers, evidenceSha256 } = call.body;
    const explanation: DisplayExplanation = {
      id: randomUUID(),
      tenant: display.tenant,
      displayId: display.id,
      appraiserId,
      heldOn,
      place,
      questions,
      answers,
      evidenceSha256,
      recordedAt: tx.now,
      recordedBy: call.caller.id,
    };
    await tx.manager.insert(DisplayExplanation, explanation);
    const during = await moveDisplay(tx, call, display, 'explain');
    const answer = displayViewOf(display, during, await this.holidays.calendar(tx.manager));
    return { answer, subjectId: display.id, after: explanation };
  }
}

async function requireCounts(tx: Tx, body: Body, display: PublicDisplay, project: ProjectChanged): Promise<void> {
  const appraiser = await tx.manager.findOneBy(KnownAppraiser, { appraiserId: body.appraiserId });
  const { agencyId, fromOn: displayedFrom, toOn: displayedTo } = display;
  const appointments = project.appointments.filter((appointment) => appointment.agencyId === agencyId);
  const registrations = appraiser?.state.registrations ?? [];
  const decision = decideExplanation({ ...body, displayedFrom, displayedTo, appointments, registrations }, tx.today);
  if (!decision.valid) throw new Refusal(decision.because, { pointer: decision.pointer });
}
