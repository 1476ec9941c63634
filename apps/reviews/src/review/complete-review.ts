import { completeReview, reviewGrounds, type CompleteReview as Body, type ReviewView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { followOwnDays } from '../dates/own-days.js';
import { checkPoints } from '../domain/check-points.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { partyOf } from './party.js';
import { reviewForDeed, saveReview } from './review.changes.js';
import type { Review, StoredPoint } from './review.entity.js';

/** The applicant, or the counter it came through, adds what was missing; late or not, as long as nobody has refused it. */
@Controller()
export class CompleteReview {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(completeReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      if (!mayComplete(call, review)) throw new Refusal('not-a-party');
      await applyDeed(tx, reviewWorkflow, review, 'complete', actorOf(call));
      const { text, supplements } = call.body;
      requireFit(review, supplements);
      review.points = review.points.map((point) => supplemented(point, supplements));
      if (review.completion) {
        review.completion = { ...review.completion, completedOn: call.today, ...(text ? { text } : {}) };
      }
      await followOwnDays(tx, this.deadlines, review);
      return saveReview(tx, review);
    });
  }
}

const mayComplete = (call: Call, review: Review): boolean =>
  partyOf(call, review) === review.applicant || (review.filing.through === 'counter' && call.caller.kind === 'officer');

function requireFit({ points }: Review, supplements: Body['supplements']): void {
  const added = supplements.map(({ no, evidence }, index) => {
    const point = points.find((one) => one.no === no);
    if (!point) throw new Refusal('point-unknown', { pointer: `/supplements/${index}/no` });
    return { kind: point.kind, ground: point.ground, evidence };
  });
  const fit = checkPoints(added, reviewGrounds, '/supplements');
  if (!fit.fit) throw new Refusal(fit.because, { pointer: fit.pointer, details: fit.details });
}

function supplemented(point: StoredPoint, supplements: Body['supplements']): StoredPoint {
  const own = supplements.filter(({ no }) => no === point.no);
  if (own.length === 0) return point;
  const evidence = [...point.evidence, ...own.flatMap((one) => one.evidence ?? [])];
  return { ...point, evidence, supplement: own.map(({ text }) => text).join('\n') };
}
