import type { Review } from './review.entity.js';

/** States in which the agency still owes an answer, or an officer a ruling. */
const unanswered: readonly string[] = ['FILED', 'LATE', 'INCOMPLETE', 'ACCEPTED', 'AGENCY_WORKING', 'OVERDUE'];

/**
 * What a party's own earlier reviews leave open against a version; the other party's neither stop nor use up its own. One that came out of a review counts as answered: what is left
 * against it is determination (art. 22).
 */
export function standingOf(reviews: readonly Review[], reportVersion: number) {
  const ofVersion = reviews.filter((review) => review.reportVersion === reportVersion);
  return {
    reviewIsOpen: ofVersion.some(({ status }) => unanswered.includes(status)),
    reviewIsAnswered:
      ofVersion.some(({ answer }) => answer !== null) || reviews.some(({ newVersion }) => newVersion === reportVersion),
  };
}
