import { reviewGroundOf, type EvidenceSlot, type ReviewView } from '#contracts';
import type { DeadlineRow } from '#deadlines';
import { allowed, type LocalDate } from '#kernel';
import { reviewWorkflow, type ReviewDeed } from '../domain/review-workflow.js';
import type { ReviewDates } from '../dates/dates-of.js';
import { shownDeadline } from '../dates/shown-deadline.js';
import type { Review, StoredPoint } from './review.entity.js';

/** The request that carries out a deed of the table; the deeds missing here happen by law or by event. */
const requestsOf: Partial<Record<ReviewDeed, string>> = {
  'admit-late': 'decide-late-review',
  'refuse-late': 'decide-late-review',
  'ask-to-complete': 'ask-to-complete-review',
  complete: 'complete-review',
  refuse: 'refuse-incomplete-review',
  'make-available': 'make-review-available',
  'answer-changed': 'answer-review',
  'answer-unchanged': 'answer-review',
  'serve-result': 'record-result-service',
  close: 'request-determination',
  'void-service-changed': 'void-result-service',
  'void-service-unchanged': 'void-result-service',
  withdraw: 'withdraw-review',
};

/** Whether the agency let D04 pass without an answer. Days that are suspended do not pass. */
export function isOverdue(answerPeriod: DeadlineRow | null, today: LocalDate): boolean {
  if (answerPeriod === null) return false;
  const { state, dueOn } = answerPeriod;
  return state === 'lapsed' || state === 'met-late' || (state === 'open' && today > dueOn);
}

/** Closed without an answer, by the regulator or by law: the agency had let D04 pass, and its silence stays on file. */
export const neverAnswered = ({ status, answer }: Review): boolean => status === 'CLOSED' && answer === null;

/** A review as a caller who may see it sees it on a day. */
export function viewOf(review: Review, { D03, D04, D05 }: ReviewDates, today: LocalDate): ReviewView {
  const { availableOn, resultServedOn, requestedRemedy, reopensId, completion, answer, valueChange } = review;
  return {
    id: review.id,
    version: review.version,
    reportId: review.reportId,
    reportVersion: review.reportVersion,
    projectId: review.projectId,
    agencyId: review.agencyId,
    applicant: review.applicant,
    status: review.status,
    filedOn: review.filedOn,
    ...(D03 ? { dueOn: D03.dueOn } : {}),
    late: review.late,
    dates: [D03, D04, D05].flatMap(shownDeadline),
    filing: review.shownFiling(),
    ...(reopensId ? { reopens: reopensId } : {}),
    points: review.points.map((point) => ({ ...point, openSlots: openSlotsOf(point) })),
    ...(requestedRemedy ? { requestedRemedy } : {}),
    ...(completion ? { completion } : {}),
    ...(availableOn ? { availableOn } : {}),
    overdue: isOverdue(D04, today) || neverAnswered(review),
    ...(answer ? { answer } : {}),
    ...(valueChange ? { valueChange } : {}),
    ...(resultServedOn ? { resultServedOn } : {}),
    allowed: requestsOpen(review),
  };
}

/** The evidence asked for on a point's ground and not there yet; other papers are never asked for. */
function openSlotsOf({ ground, evidence }: StoredPoint): EvidenceSlot[] {
  const filled = new Set(evidence.map(({ slot }) => slot));
  return reviewGroundOf(ground).slots.filter((slot) => slot !== 'other' && !filled.has(slot));
}

/** Where there is no result, there is no service of one to void; an answer opens the way on, served or not. */
function requestsOpen(review: Review): string[] {
  const deeds = allowed(reviewWorkflow, review.status).flatMap((deed) => requestsOf[deed] ?? []);
  const requests = review.answer ? deeds : deeds.filter((request) => request !== 'void-result-service');
  const waysOn = opensDetermination(review) ? ['request-determination'] : [];
  return [...new Set([...requests, ...waysOn])];
}

const opensDetermination = (review: Review): boolean =>
  review.status === 'CHANGED' || review.status === 'UNCHANGED' || neverAnswered(review);
