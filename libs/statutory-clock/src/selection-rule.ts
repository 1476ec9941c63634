import type { Wording } from './wording.js';

/** A share of a number of households: met by more than it (过半数), or already by as much as it. */
export interface Threshold {
  share: '1/2' | '2/3';
  moreThan: boolean;
}

/** The figures a selection turns on. */
interface SelectionFigures {
  /** Candidates there must be before a vote or a draw. */
  candidatesMin: number;
  /** Days to agree (D01) there must be left when the candidates come on file, where it runs from the decision. */
  leastDaysToAgree: number;
  /** Of all households, those that must sign for an agency to have agreed on it (协商选定). */
  agreeShare: Threshold;
  /** Of all households, those that must take part for a vote to count. */
  voteQuorum: Threshold;
  /** Of the households that voted, those an agency needs to be chosen. */
  voteMajority: Threshold;
  /** Whether a notary must attest the vote or the draw on the spot. */
  notary: boolean;
  /** Who must be invited to watch the vote or the draw; none where the rules name nobody. */
  witnesses: readonly Wording[];
}

/** How the households choose the appraisal agency (条例 art. 20, 办法 art. 4). One household, one voice. */
export interface SelectionRule extends SelectionFigures {
  /** Set where the period to agree (D01) runs from the publication of the candidates, not of the expropriation decision. */
  agreeFrom?: 'candidates';
  basis: Wording;
  /** The figures that are the house's own, no text giving them. */
  assumed: readonly (keyof SelectionFigures)[];
  /** True once no figure is assumed. */
  confirmed: boolean;
}

/** Whether `count` of `all` households reach the share; exact, and never reached by none. */
export function reaches({ share, moreThan }: Threshold, count: number, all: number): boolean {
  const [numerator, denominator] = share === '1/2' ? [1, 2] : [2, 3];
  const [has, needs] = [count * denominator, all * numerator];
  return count > 0 && (moreThan ? has > needs : has >= needs);
}
