import type { LocalDate } from '#kernel';

/** What an officer asks an applicant to complete, and what the file says about it. */
export interface CompletionAsked {
  /** Completion was asked for before. */
  askedBefore: boolean;
  /** Points of the application; they are numbered from 1. */
  points: number;
  /** Numbers of the points that lack something; null where it is about no point. */
  missing: readonly (number | null)[];
  completeBy: LocalDate;
}

type Because = 'completion-asked-before' | 'point-unknown' | 'completion-day-too-early';
type CompletionDecision = { asked: true } | { asked: false; because: Because; pointer?: string };

/** An application is sent back for completion once only, with everything it lacks and a day to come. */
export function decideCompletion(asking: CompletionAsked, today: LocalDate): CompletionDecision {
  if (asking.askedBefore) return { asked: false, because: 'completion-asked-before' };
  const unknown = asking.missing.findIndex((no) => no !== null && no > asking.points);
  if (unknown >= 0) return { asked: false, because: 'point-unknown', pointer: `/missing/${unknown}/no` };
  if (asking.completeBy <= today) return { asked: false, because: 'completion-day-too-early', pointer: '/completeBy' };
  return { asked: true };
}
