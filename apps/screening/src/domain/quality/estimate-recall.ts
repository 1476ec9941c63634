import { wilsonInterval, type Share } from './wilson-interval.js';

/** What became of the flags of a period and of the sample drawn from the reports without one. */
export interface PeriodCounts {
  flagged: number;
  /** Of those flagged, by officers. */
  disposed: number;
  confirmed: number;
  /** Unflagged reports the sample was drawn from. */
  frame: number;
  checked: number;
  missed: number;
}

/** Each of two shares is held within its limits in 97.5 of a hundred, so that both are in 95. */
const each = 0.975;

/**
 * Share of wrong values that screening finds: flags right, over those and the ones missed, both brought from what was looked at to
 * all. Limits put the shares at their limits at once, which is wide on the safe side. Null where nothing tells.
 */
export function estimateRecall({ flagged, disposed, confirmed, frame, checked, missed }: PeriodCounts): Share | null {
  const right = shareOf(confirmed, disposed, flagged);
  const wrong = shareOf(missed, checked, frame);
  if (!right || !wrong) return null;
  const recall = (found: number, lost: number): number => (found * flagged) / (found * flagged + lost * frame);
  const share = recall(right.share, wrong.share);
  if (Number.isNaN(share)) return null;
  return { share, low: recall(right.low, wrong.high), high: recall(right.high, wrong.low) };
}

/** Known without doubt where all were looked at. */
function shareOf(count: number, n: number, all: number): Share | null {
  if (all === 0) return { share: 0, low: 0, high: 0 };
  if (n >= all) return { share: count / n, low: count / n, high: count / n };
  return wilsonInterval(count, n, each);
}
