import { requestDetermination, type DeterminationView, type RequestDetermination as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed, bySystem, openFile } from '#history';
import { Refusal, type LocalDate } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { choosePack } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import { datesOfOne } from '../dates/dates-of.js';
import { ownDayOf } from '../dates/own-days.js';
import { answerPeriodOf, receiptPeriodOf } from '../dates/periods.js';
import { decideDetermination } from '../domain/decide-determination.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { caseOf } from '../known/case-of.js';
import { newestVersion } from '../known/known-report.repository.js';
import { markOverdue } from '../review/mark-overdue.js';
import { applicationOf, type Applying } from '../review/application-of.js';
import { reviewForDeed, saveReview } from '../review/review.changes.js';
import type { Review } from '../review/review.entity.js';
import { neverAnswered } from '../review/review.view.js';
import { saveDetermination } from './determination.changes.js';
import { Determination } from './determination.entity.js';
import { openOpinionPeriod } from './opinion-period.js';

const abandoned: readonly string[] = ['REFUSED', 'WITHDRAWN'];

/**
 * Applies to the expert committee after a review, for oneself, through another or at the counter. In time, D06 runs from the
 * day the application was received; late, it waits for an officer's ruling. Each party has its own: neither blocks the other.
 */
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
      const applying = await applicationOf(tx, call, review, 'determination');
      const { version: reportVersion } = await newestVersion(tx.manager, review.reportId);
      const decision = await decide(tx, this.deadlines, review, { ...applying, reportVersion });
      await this.leaveReview(tx, review, applying);
      if (review.status !== stateBefore) await saveReview(tx, review);

      const determination = tx.manager.create(Determination, {
        id: randomUUID(),
        version: 0,
        status: determinationWorkflow.initial,
        ...caseOf(review),
        reviewId: review.id,
        reportVersion,
        ...applying,
        filedById: call.caller.id,
        statement: call.body.statement,
        ground: decision.open ? decision.ground : null,
        late: decision.late,
        receivedOn: decision.late ? null : applying.filing.receivedOn,
      });
      await openFile(tx, determinationWorkflow, determination, 'file', actorOf(call));
      if (decision.late) await applyDeed(tx, determinationWorkflow, determination, 'mark-late', bySystem('reviews'));
      else await openOpinionPeriod(tx, this.deadlines, determination, applying.filing.receivedOn);
      return saveDetermination(tx, determination);
    });
  }

  /** The household goes on, and its days to apply are met; the department's application leaves them, and the review, as they are. */
  private async leaveReview(tx: Tx, review: Review, { applicant, filedOn }: Applying): Promise<void> {
    await this.deadlines.meet(tx, ownDayOf('SET-REAPPLY', review));
    if (applicant !== 'household') return;
    await this.deadlines.meet(tx, receiptPeriodOf(review), filedOn);
    if (review.status === 'RESULT_SERVED') await applyDeed(tx, reviewWorkflow, review, 'close', bySystem('reviews'));
  }
}

type Request = Applying & { reportVersion: number };

/** Open, or late, on the legal day of the application; throws the refusal where it is neither. */
async function decide(tx: Tx, deadlines: Deadlines, review: Review, request: Request) {
  const { D05 } = await datesOfOne(tx.manager, review);
  // The law is silent on an agency that never answers: the rules of the place say whether its silence opens the way.
  const { determinationOpensOnLapse: lapseOpens } = choosePack(review.jurisdiction, review.filedOn);
  const facts = {
    resultServedOn: review.resultServedOn,
    answerDueOn: await answerDueOn(tx, deadlines, review),
    answeredOn: review.answer?.answeredOn ?? null,
    applicantIsParty: true,
    determinationIsOpen: await isUnderWay(tx, review, request),
  };
  const decision = decideDetermination(facts, { dueOn: D05?.dueOn ?? null, lapseOpens }, request.filedOn);
  if (!decision.open && !decision.late) throw new Refusal(decision.because);
  return decision;
}

/**
 * An application taken back or refused starts nothing: the agency's silence on it opens no way. Nor does it while the agency's
 * days stand still by order. One that was closed unanswered had its last day, though nothing is owed any more.
 */
async function answerDueOn(tx: Tx, deadlines: Deadlines, review: Review): Promise<LocalDate | null> {
  if (abandoned.includes(review.status)) return null;
  const { D04 } = await datesOfOne(tx.manager, review);
  if (D04 || !neverAnswered(review)) return D04 && D04.state !== 'suspended' ? D04.dueOn : null;
  const { key, subjectKind, subjectId } = answerPeriodOf(review);
  const ended = await deadlines.of(tx, subjectKind, [subjectId]);
  return ended.find((row) => row.key === key)?.dueOn ?? null;
}

/**
 * Refuses where the party has its opinion already, on the version in force or the one this review left: each has one
 * determination of a version, and one after a review.
 */
async function isUnderWay(tx: Tx, review: Review, { reportVersion, applicant }: Request): Promise<boolean> {
  const versions = In([reportVersion, review.newVersion ?? review.reportVersion]);
  const own = { reportId: review.reportId, reportVersion: versions, applicant };
  const earlier = await tx.manager.findBy(Determination, own);
  if (earlier.some(({ opinion }) => opinion !== null)) throw new Refusal('determination-already-given');
  return earlier.some(({ status }) => !abandoned.includes(status));
}
