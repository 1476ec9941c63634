/** What the file holds when the agency answers. */
export interface AnswerFacts {
  /** Grounds of the application; an answer names them from 0. */
  grounds: number;
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
  points: readonly { groundIndex: number }[];
}

type Because =
  | 'ground-unknown'
  | 'ground-answered-twice'
  | 'ground-unanswered'
  | 'new-version-missing'
  | 'new-version-unasked'
  | 'new-version-not-newer'
  | 'new-version-not-known'
  | 'newer-version-in-force';

type AnswerDecision = { answered: true } | { answered: false; because: Because; pointer: string; missing?: number[] };

/**
 * The agency's answer to a review, 征收评估办法 art. 21: a changed result is a new report, an unchanged one a written notice.
 * A result stands only while its version does: an answer leaves the version in force. Every ground is answered, once. The day plays no part: a late answer is still owed.
 */
export function decideAnswer(answer: ReviewAnswer, facts: AnswerFacts): AnswerDecision {
  return pointsRefusal(answer, facts) ?? versionRefusal(answer, facts) ?? { answered: true };
}

function pointsRefusal({ points }: ReviewAnswer, { grounds }: AnswerFacts): AnswerDecision | null {
  const indexes = points.map(({ groundIndex }) => groundIndex);
  const unknown = indexes.findIndex((index) => index >= grounds);
  if (unknown >= 0) return refuse('ground-unknown', `/points/${unknown}/groundIndex`);
  const twice = indexes.findIndex((index, at) => indexes.indexOf(index) < at);
  if (twice >= 0) return refuse('ground-answered-twice', `/points/${twice}/groundIndex`);
  const missing = Array.from({ length: grounds }, (_, index) => index).filter((index) => !indexes.includes(index));
  return missing.length > 0 ? { ...refuse('ground-unanswered', '/points'), missing } : null;
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

function refuse(because: Because, pointer: string) {
  return { answered: false as const, because, pointer };
}
