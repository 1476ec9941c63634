import type { ReviewView } from '#contracts';
import type { Deadlines } from '#deadlines';
import { actorOf, applyDeed, bySystem, openFile } from '#history';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import type { Call, Done } from '#service';
import { randomUUID } from 'node:crypto';
import { followOwnDays } from '../dates/own-days.js';
import { decideReview } from '../domain/decide-review.js';
import { provesReceipt } from '../domain/prove-receipt.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { caseOf } from '../known/case-of.js';
import type { KnownReport } from '../known/known-report.entity.js';
import { serviceInForce } from '../known/known-report.repository.js';
import { followFilingPeriod } from './follow-filing-period.js';
import { lastDayToFile, meetFilingPeriod } from './last-day-to-file.js';
import { saveReview } from './review.changes.js';
import { Review } from './review.entity.js';
import { standingOf } from './standing.js';

/** What an applicant brings. */
export type Brought = Pick<Review, 'applicant' | 'filedOn' | 'filing' | 'points' | 'requestedRemedy' | 'reopensId'>;

/**
 * Opens the file of a review of the report's newest version, whose lock the caller holds. In time, it is accepted by law;
 * late, it waits for an officer. The household's D03 is met, or was met late, by its own application alone.
 */
export async function openReview(
  tx: Tx,
  deadlines: Deadlines,
  call: Call,
  { report, brought }: { report: KnownReport; brought: Brought },
): Promise<Done<ReviewView>> {
  const { late, receipt } = await decide(tx, deadlines, report, brought);
  const review = tx.manager.create(Review, {
    id: randomUUID(),
    version: 0,
    status: reviewWorkflow.initial,
    ...caseOf(report),
    reportVersion: report.version,
    filedById: call.caller.id,
    ...brought,
    late,
    servedOn: receipt?.servedOn ?? null,
    serviceId: receipt?.serviceId ?? null,
  });
  await openFile(tx, reviewWorkflow, review, 'file', actorOf(call));
  await applyDeed(tx, reviewWorkflow, review, late ? 'mark-late' : 'accept', bySystem('reviews'));
  if (receipt) await meetFilingPeriod(tx, deadlines, review, receipt.serviceId);
  await followOwnDays(tx, deadlines, review);
  const done = await saveReview(tx, review);
  await followFilingPeriod(tx, deadlines, report.reportId, 'review-filed');
  return done;
}

/** In time or late, and by which proof of receipt, none where the paper came into other hands; throws the refusal where it is neither. */
async function decide(tx: Tx, deadlines: Deadlines, report: KnownReport, { filedOn, applicant }: Brought) {
  const { reportId, version } = report;
  const service = await serviceInForce(tx.manager, reportId, version);
  if (service === null) throw new Refusal('not-served');
  const receipt = provesReceipt(service) ? service : null;
  const dueOn = receipt ? await lastDayToFile(tx, deadlines, report, { service: receipt, applicant }) : null;
  const standing = standingOf(await tx.manager.findBy(Review, { reportId, applicant }), version);
  const decision = decideReview(
    { servedOn: service.servedOn, received: receipt !== null, applicantIsParty: true, ...standing },
    { dueOn },
    filedOn,
  );
  if (!decision.open && !decision.late) throw new Refusal(decision.because);
  return { late: decision.late, receipt };
}
