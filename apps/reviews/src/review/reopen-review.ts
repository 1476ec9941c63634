import { reopenReview, type ReopenReview as Body, type ReviewView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, trace } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { choosePack } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { decideReopening } from '../domain/reopen-review.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { actForApplicant } from '../history/act-for-applicant.js';
import type { Filing } from '../history/application.entity.js';
import { newestVersion } from '../known/known-report.repository.js';
import { openReview } from './open-review.js';
import { reviewForDeed } from './review.changes.js';

/**
 * The party that took its application back takes it up again, with its points, as a new file: whoever was told that the old
 * one ended was told right. After D03 the new one waits for an officer like any late application.
 */
@Controller()
export class ReopenReview {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(reopenReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const old = await reviewForDeed(tx, call);
      const { id: reopensId, status, endedOn, reportVersion, applicant, points, requestedRemedy, jurisdiction } = old;
      const paper = actForApplicant(call, old);
      const report = await newestVersion(tx.manager, old.reportId);
      const decision = decideReopening(
        { status, endedOn, reviewedVersion: reportVersion, versionInForce: report.version },
        choosePack(jurisdiction, old.filedOn),
        call.today,
      );
      if (!decision.reopened) {
        throw new Refusal(decision.because, 'details' in decision ? { details: decision.details } : {});
      }
      const filing = filingOf(call);
      const brought = { applicant, filedOn: call.today, filing, points, requestedRemedy, reopensId };
      const done = await openReview(tx, this.deadlines, call, { report, brought });
      const line = { deed: 'reopen' as const, by: actorOf(call), reason: call.body.reason };
      await trace(tx, reviewWorkflow, old, { ...line, details: { reviewId: done.subjectId, ...paper } });
      return done;
    });
  }
}

function filingOf({ body: { counter }, caller, today: receivedOn }: Call<Body>): Filing {
  if (!counter) return { through: 'self', receivedOn };
  const { documentKind } = counter;
  return { through: 'counter', receivedOn, channel: 'counter', documentKind, identityCheckedBy: caller.id };
}
