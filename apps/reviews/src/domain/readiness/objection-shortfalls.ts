import type { ObjectionFacts, ReadinessFacts, Shortfall, ShortfallCode } from './facts.js';

/** States in which the objection still waits for somebody, and for what. What is in no list is over. */
const waiting: Record<ObjectionFacts['kind'], Record<string, ShortfallCode>> = {
  review: {
    FILED: 'review-pending',
    LATE: 'review-pending',
    INCOMPLETE: 'review-pending',
    ACCEPTED: 'review-pending',
    AGENCY_WORKING: 'review-pending',
    OVERDUE: 'review-pending',
    CHANGED: 'result-not-served',
    UNCHANGED: 'result-not-served',
  },
  determination: {
    FILED: 'determination-pending',
    LATE: 'determination-pending',
    ACCEPTED: 'determination-pending',
    PANEL_DRAWN: 'determination-pending',
    EXAMINING: 'determination-pending',
    PAUSED: 'determination-pending',
    CORRECT: 'new-report-pending',
    NOT_REISSUED: 'new-report-pending',
  },
};

/**
 * Whether the household had its ten days and its answers (办法 arts. 20-22, 25). A decision on the last day of a period, or
 * served together with the report, leaves it running.
 */
export function objectionShortfalls({ service, lastDays, objections, decisionOn }: ReadinessFacts): Shortfall[] {
  const pending = objections.flatMap(({ kind, status }) => waiting[kind][status] ?? []);
  return [
    ...(service ? running('review-period-running', lastDays.review, decisionOn) : []),
    ...running('determination-period-running', lastDays.determination, decisionOn),
    ...[...new Set(pending)].map((code) => ({ code })),
  ];
}

const running = (code: ShortfallCode, lastDay: string | null, decisionOn: string): Shortfall[] =>
  lastDay !== null && decisionOn <= lastDay ? [{ code, details: { lastDay } }] : [];
