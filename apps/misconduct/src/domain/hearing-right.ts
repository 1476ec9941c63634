import type { Penalty } from './penalty-classes.js';

/**
 * Penalties on whose proposal the agency may ask for a hearing (行政处罚法 art. 63): larger fines and confiscations, a lower
 * grade or revocation, stopping business, restricting practice. What counts as a larger fine the province says: whoever
 * proposes 'fine' says it is none. Of a confiscation nobody asks here how large it is: each gives the right.
 */
const penaltiesWithHearing: readonly Penalty[] = [
  'large-fine',
  'very-large-fine',
  'confiscation',
  'suspension',
  'revocation',
  'practice-ban',
];

export const hasHearingRight = (proposed: readonly Penalty[]): boolean =>
  proposed.some((penalty) => penaltiesWithHearing.includes(penalty));
