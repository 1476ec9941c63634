import type { ReviewView } from '#contracts';
import { allowed, type LocalDate } from '#kernel';
import { reviewWorkflow, type ReviewDeed } from '../domain/review-workflow.js';
import { lastDay, shownDates } from '../dates/legal-date.js';
import type { Review } from './review.entity.js';

/** The request that carries out a deed of the table; the deeds missing here happen by law or by event. */
const requestsOf: Partial<Record<ReviewDeed, string>> = {
  'admit-late': 'decide-late-review',
  'refuse-late': 'decide-late-review',
  'make-available': 'make-review-available',
  'answer-changed': 'answer-review',
  'answer-unchanged': 'answer-review',
  'serve-result': 'record-result-service',
  close: 'request-determination',
  withdraw: 'withdraw-review',
};

/** Whether the agency let D04 pass without an answer. */
export function isOverdue(review: Review, today: LocalDate): boolean {
  const dueOn = lastDay('D04', review.availableOn, review.jurisdiction);
  return dueOn !== null && (review.answer?.answeredOn ?? today) > dueOn;
}

/** A review as a caller who may see it sees it on a day. */
export function viewOf(review: Review, today: LocalDate): ReviewView {
  const { jurisdiction, servedOn, availableOn, resultServedOn } = review;
  const dueOn = lastDay('D03', servedOn, jurisdiction);
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
    ...(dueOn ? { dueOn } : {}),
    late: review.late,
    dates: [
      ...shownDates('D03', servedOn, jurisdiction),
      ...shownDates('D04', availableOn, jurisdiction),
      ...shownDates('D05', resultServedOn, jurisdiction),
    ],
    grounds: review.grounds,
    ...(review.remedy ? { remedy: review.remedy } : {}),
    ...(availableOn ? { availableOn } : {}),
    overdue: isOverdue(review, today),
    ...(review.answer ? { answer: review.answer } : {}),
    ...(resultServedOn ? { resultServedOn } : {}),
    allowed: requestsOpen(review),
  };
}

function requestsOpen({ status }: Review): string[] {
  const requests = allowed(reviewWorkflow, status).flatMap((deed) => requestsOf[deed] ?? []);
  return [...new Set(requests)];
}
