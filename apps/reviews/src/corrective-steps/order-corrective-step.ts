import { orderCorrectiveStep, type OrderCorrectiveStep as Body, type CorrectiveStepView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf } from '#history';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { Determination } from '../determination/determination.entity.js';
import { Review } from '../review/review.entity.js';
import { openCorrectiveStep } from './open-corrective-step.js';
import { requireOtherOrgan, requireCorrectiveStepSight } from './corrective-step.changes.js';
import { viewOf } from './corrective-step.view.js';
import { settingOf } from './step-day.js';

/** Orders what has to be done after a review was answered or an opinion given, by a day to come. */
@Controller()
export class OrderCorrectiveStep {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(orderCorrectiveStep)
  handle(@Asked() call: Call<Body>): Promise<CorrectiveStepView> {
    return this.deeds.once(call, async (tx) => {
      const { subject, isDecided } = await subjectOf(tx, call.body);
      if (!subject) throw new Refusal('not-found', { pointer: '/subjectId' });
      requireCorrectiveStepSight(call, subject);
      requireOtherOrgan(call, subject);
      if (!isDecided) throw new Refusal('corrective-step-too-early', { pointer: '/subjectId' });
      if (call.body.dueOn <= call.today) throw new Refusal('corrective-step-day-passed', { pointer: '/dueOn' });
      const step = await openCorrectiveStep(tx, subject, call.body, actorOf(call));
      await this.deadlines.openOn(tx, settingOf(step));
      return { answer: viewOf(step, call.today), subjectId: step.id, after: step };
    });
  }
}

async function subjectOf(tx: Tx, { subjectKind, subjectId: id }: Body) {
  if (subjectKind === 'review') {
    const subject = await tx.manager.findOneBy(Review, { id });
    return { subject, isDecided: subject?.answer != null };
  }
  const subject = await tx.manager.findOneBy(Determination, { id });
  return { subject, isDecided: subject?.opinion != null };
}
