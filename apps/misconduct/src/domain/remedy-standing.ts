import type { LocalDate } from '#kernel';

/** 'pending': a remedy is still open to the agency; 'appealed': one is being heard; 'final': neither. */
export type RemedyStanding = 'pending' | 'appealed' | 'final';

export interface RemedyStandingFacts {
  openRemedies: number;
  /** Last day on which a remedy may be sought (D17, D18, D19); null where the decision was never served. */
  openUntil: LocalDate | null;
}

/**
 * How a penalty decision stands, shown beside its entry so that nobody takes for final what is not. A decision that was
 * never served opens no period, and so never becomes final.
 */
export function remedyStanding({ openRemedies, openUntil }: RemedyStandingFacts, today: LocalDate): RemedyStanding {
  if (openRemedies > 0) return 'appealed';
  return openUntil === null || today <= openUntil ? 'pending' : 'final';
}
