/** What asks for a new version besides the agency itself. */
export type ChallengeKind = 'review' | 'determination';

export interface SupersessionFacts {
  kind: 'agency-correction' | ChallengeKind;
  /** Whether the version in force is served. */
  served: boolean;
  /** Id of the review or determination the version names. */
  challengeId: string | null;
  /** That review or determination of this very report, as far as it is known here. */
  challenge: 'unknown' | 'open' | 'closed';
}

type Decision = { allowed: true } | { allowed: false; because: Because; pointer?: string };
type Because =
  'served-stands' | 'review-id-missing' | 'determination-id-missing' | 'challenge-unknown' | 'challenge-closed';

const pointerOf = { review: '/reviewId', determination: '/determinationId' } as const;
const missing = { review: 'review-id-missing', determination: 'determination-id-missing' } as const;

/**
 * Whether a new version may take the place of what is on file. From service on the household's days for review and
 * determination run (办法 art. 20, 22), so the agency alone cannot replace a served version; a review before it (art. 21)
 * or a panel's opinion that asks for correction (art. 24) can, once. Before service the agency corrects freely.
 */
export function decideSupersession({ kind, served, challengeId, challenge }: SupersessionFacts): Decision {
  if (kind === 'agency-correction') return served ? { allowed: false, because: 'served-stands' } : { allowed: true };
  const pointer = pointerOf[kind];
  if (challengeId === null) return { allowed: false, because: missing[kind], pointer };
  if (challenge === 'open') return { allowed: true };
  return { allowed: false, because: `challenge-${challenge}`, pointer };
}
