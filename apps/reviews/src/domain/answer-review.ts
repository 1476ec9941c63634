type PointKind = 'fact-error' | 'value-dispute';
type PointFinding = 'accepted' | 'partly' | 'rejected';

/** What the file holds when the agency answers. */
export interface AnswerFacts {
  /** Points of the application in order; they are numbered from 1. */
  points: readonly { kind: PointKind }[];
  /** Version of the report under review. */
  reviewedVersion: number;
  /** The version named as new has been registered. */
  newVersionIsKnown: boolean;
  /** Newest registered version of the report. */
  versionInForce: number;
}

export interface ReviewAnswer {
  outcome: 'changed' | 'unchanged';
  newVersion: number | null;
  /** Hash of the written notice. */
  noticeSha256: string | null;
  points: readonly { no: number; finding: PointFinding }[];
}

type Because =
  | 'point-unknown'
  | 'point-answered-twice'
  | 'point-unanswered'
  | 'accepted-fact-needs-new-version'
  | 'notice-missing'
  | 'notice-unasked'
  | 'new-version-missing'
  | 'new-version-unasked'
  | 'new-version-not-newer'
  | 'new-version-not-known'
  | 'newer-version-in-force';

type AnswerDecision =
  { answered: true } | { answered: false; because: Because; pointer: string; details?: Record<string, number[]> };

/**
 * The agency's answer to a review, 征收评估办法 art. 21: a changed result is a new report, an unchanged one a written notice;
 * a report whose facts were found wrong, in whole or in part, does not stand. A result stands only while its version does:
 * an answer leaves the version in force. Every point is answered, once. The day plays no part: a late answer is still owed.
 */
export function decideAnswer(answer: ReviewAnswer, facts: AnswerFacts): AnswerDecision {
  return (
    pointsRefusal(answer, facts) ?? paperRefusal(answer, facts) ?? versionRefusal(answer, facts) ?? { answered: true }
  );
}

function pointsRefusal({ points }: ReviewAnswer, facts: AnswerFacts): AnswerDecision | null {
  const numbers = points.map(({ no }) => no);
  const unknown = numbers.findIndex((no) => no > facts.points.length);
  if (unknown >= 0) return refuse('point-unknown', `/points/${unknown}/no`);
  const twice = numbers.findIndex((no, at) => numbers.indexOf(no) < at);
  if (twice >= 0) return refuse('point-answered-twice', `/points/${twice}/no`);
  const missing = facts.points.map((_, index) => index + 1).filter((no) => !numbers.includes(no));
  return missing.length > 0 ? refuse('point-unanswered', '/points', { missing }) : null;
}

function paperRefusal({ outcome, noticeSha256, points }: ReviewAnswer, facts: AnswerFacts): AnswerDecision | null {
  if (outcome === 'changed') return noticeSha256 === null ? null : refuse('notice-unasked', '/noticeSha256');
  const wrong = points.filter(
    ({ no, finding }) => finding !== 'rejected' && facts.points[no - 1]?.kind === 'fact-error',
  );
  if (wrong.length > 0) {
    return refuse('accepted-fact-needs-new-version', '/outcome', { points: wrong.map(({ no }) => no) });
  }
  return noticeSha256 === null ? refuse('notice-missing', '/noticeSha256') : null;
}

function versionRefusal({ outcome, newVersion }: ReviewAnswer, facts: AnswerFacts): AnswerDecision | null {
  const { versionInForce } = facts;
  if (outcome === 'unchanged') {
    if (newVersion !== null) return refuse('new-version-unasked', '/newVersion');
    return versionInForce > facts.reviewedVersion ? refuse('newer-version-in-force', '/outcome') : null;
  }
  if (newVersion === null) return refuse('new-version-missing', '/newVersion');
  if (newVersion <= facts.reviewedVersion) return refuse('new-version-not-newer', '/newVersion');
  if (!facts.newVersionIsKnown) return refuse('new-version-not-known', '/newVersion');
  return versionInForce > newVersion ? refuse('newer-version-in-force', '/newVersion') : null;
}

function refuse(because: Because, pointer: string, details?: Record<string, number[]>): AnswerDecision {
  return { answered: false, because, pointer, ...(details ? { details } : {}) };
}
