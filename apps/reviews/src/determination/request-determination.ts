import { requestDetermination, type DeterminationView, type RequestDetermination as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { choosePack } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import { datesOfOne, type ReviewDates } from '../dates/dates-of.js';
import { receiptPeriodOf } from '../dates/periods.js';
import { decideDetermination, type DeterminationFacts } from '../domain/decide-determination.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { actorOf, applyDeed, bySystem, openFile } from '../history/apply-deed.js';
import { caseOf } from '../known/case-of.js';
import { newestVersion } from '../known/known-report.repository.js';
import { markOverdue } from '../review/mark-overdue.js';
import { partyOf } from '../review/party.js';
import { reviewForDeed, saveReview } from '../review/review.changes.js';
import type { Review } from '../review/review.entity.js';
import { saveDetermination } from './determination.changes.js';
import { Determination } from './determination.entity.js';

const abandoned: readonly string[] = ['REFUSED', 'WITHDRAWN'];

/** Applies to the expert committee after a review. In time, it waits for acceptance; late, for an officer's ruling. */
@Controller()
export class RequestDetermination {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(requestDetermination)
  handle(@Asked() call: Call<Body>): Promise<DeterminationView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      const stateBefore = review.status;
      await markOverdue(tx, review);
      const applicant = partyOf(call, review);
      if (applicant === null) throw new Refusal('not-a-party');
      const { version: versionInForce } = await newestVersion(tx.manager, review.reportId);
      const decision = await decide(tx, review, versionInForce);
      await this.deadlines.meet(tx, receiptPeriodOf(review));
      if (review.status === 'RESULT_SERVED') await applyDeed(tx, reviewWorkflow, review, 'close', bySystem);
      if (review.status !== stateBefore) await saveReview(tx, review);

      const determination = tx.manager.create(Determination, {
        id: randomUUID(),
        version: 0,
        status: determinationWorkflow.initial,
        ...caseOf(review),
        reviewId: review.id,
        reportVersion: versionInForce,
        applicant,
        filedById: call.caller.id,
        statement: call.body.statement,
        ground: decision.open ? decision.ground : null,
        filedOn: call.today,
        late: decision.late,
      });
      await openFile(tx, determinationWorkflow, determination, actorOf(call));
      if (decision.late) await applyDeed(tx, determinationWorkflow, determination, 'mark-late', bySystem);
      return saveDetermination(tx, determination);
    });
  }
}

/** Open, or late; throws the refusal where it is neither. */
async function decide(tx: Tx, review: Review, versionInForce: number) {
  const dates = await datesOfOne(tx.manager, review);
  // The law is silent on an agency that never answers: the rules of the place say whether its silence opens the way.
  const { determinationOpensOnLapse: lapseOpens } = choosePack(review.jurisdiction, review.filedOn);
  const dueOn = dates.D05?.dueOn ?? null;
  const facts = {
    ...reviewFacts(review, dates),
    applicantIsParty: true,
    determinationIsOpen: await isUnderWay(tx, review, versionInForce),
  };
  const decision = decideDetermination(facts, { dueOn, lapseOpens }, tx.today);
  if (!decision.open && !decision.late) throw new Refusal(decision.because);
  return decision;
}

/**
 * An application taken back or refused starts nothing: the agency's silence on it opens no way. Nor does it while the agency's
 * days stand still by order.
 */
function reviewFacts(
  review: Review,
  { D04 }: ReviewDates,
): Omit<DeterminationFacts, 'applicantIsParty' | 'determinationIsOpen'> {
  const runs = !abandoned.includes(review.status);
  return {
    resultServedOn: review.resultServedOn,
    answerDueOn: runs && D04?.state !== 'suspended' ? (D04?.dueOn ?? null) : null,
    answeredOn: review.answer?.answeredOn ?? null,
  };
}

/**
 * Refuses where the version in force has its opinion already, or the one this review left: there is one determination of a
 * version, and one after a review.
 */
async function isUnderWay(tx: Tx, review: Review, versionInForce: number): Promise<boolean> {
  const versions = In([versionInForce, review.newVersion ?? review.reportVersion]);
  const earlier = await tx.manager.findBy(Determination, { reportId: review.reportId, reportVersion: versions });
  if (earlier.some(({ opinion }) => opinion !== null)) throw new Refusal('determination-already-given');
  return earlier.some(({ status }) => !abandoned.includes(status));
}
