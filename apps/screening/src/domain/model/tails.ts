import { studentCdf, studentQuantile } from '../statistics/student-t.js';

/** How rare large scores are among honest values of a project. */
export interface Tails {
  /** By how much to widen all scales so that a score of 3 is about equally rare with heavy tails and with light ones. */
  wide: number;
  /** Further stretch of the scale above and below the expectation; both 1 unless the tails plainly differ. */
  high: number;
  low: number;
  /** Degrees of freedom of the Student law honest scores follow. */
  degrees: number;
}

/**
 * Honest scores further out than this are told from those nearer, which wrong values hardly reach: the mean size between the
 * 85th and the 96th of a hundred against that between the 30th and the 75th.
 */
const OUTER = [0.85, 0.96] as const;
const INNER = [0.3, 0.75] as const;
/** |z| from which values are left aside before ranks are given. */
const ASIDE = 4;
/** Fewest values a tail is told from. */
const FEW = 30;

/**
 * Law of the logarithm of that ratio, fitted over normal, Student (3, 5), Laplace and spatially correlated noise (bench worlds,
 * seeds 11 to 13): where 0.8 % lie beyond is the inner mean × 4.2 × exp(4.3 (ratio − 0.892)), to within 6 %.
 */
const REACH = 4.2;
const SLOPE = 4.3;
const USUAL = 0.892;
/** Homes' worth of weight of the usual ratio. */
const WEIGHT = 900;
const NARROWEST = 0.8;
const WIDEST = 1.6;

/** Variance, times homes, of the log ratio of both sides' outer means where they are alike; its mean with usual wrong values. */
const SIDE_VARIANCE = 3.75;
const SIDE_MEAN = 0.014;
/** Variances a difference must exceed to count at all (positive-part James-Stein), and what it says of the tails further out. */
const SIDE_DOUBT = 5;
const SIDE_SLOPE = 1.2;

/** 1 / degrees of freedom at the usual ratio, its slope, and its bounds. */
const USUAL_INVERSE = 0.167;
const INVERSE_SLOPE = 3;
const LIGHTEST = 0.02;
const HEAVIEST = 0.25;

/**
 * Share of homes that kept less than half their weight up to which the body is honest (7 % in honest bench worlds at most), and from
 * which wrong values reach into it (12 % and more where three values in ten are wrong): then it tells nothing of honest tails.
 */
const TRUSTED = 0.08;
const DISTRUSTED = 0.11;

/** Chance of an honest score beyond ±3. */
const BEYOND_THREE = 0.008;

/** Tells the tails of honest scores from the body of all scores of a project, as far as few of its homes are doubted. */
export function tailsOf(z: Float64Array, doubtedShare: number): Tails {
  const kept = between(z, -ASIDE, ASIDE);
  if (kept.length < FEW) return { wide: 1, high: 1, low: 1, degrees: 1 / USUAL_INVERSE };
  const sizes = absolute(kept).sort();
  const inner = meanBetween(sizes, INNER);
  const ratio = Math.log(meanBetween(sizes, OUTER) / inner);
  const trust = Math.max(0, Math.min(1, (DISTRUSTED - doubtedShare) / (DISTRUSTED - TRUSTED)));
  const off = (trust * (ratio - USUAL) * sizes.length) / (sizes.length + WEIGHT);
  const wide = (inner * REACH * Math.exp(SLOPE * off)) / 3;
  const side = trust * SIDE_SLOPE * skewOf(kept);
  return {
    wide: Math.max(NARROWEST, Math.min(WIDEST, wide > 1 ? wide ** trust : wide)),
    high: Math.exp(side / 2),
    low: Math.exp(-side / 2),
    degrees: 1 / Math.max(LIGHTEST, Math.min(HEAVIEST, USUAL_INVERSE + INVERSE_SLOPE * off)),
  };
}

/** Log ratio of the outer mean above to that below, as far as it is more than chance. */
function skewOf(kept: Float64Array): number {
  const above = between(kept, 0, ASIDE).sort();
  const below = absolute(between(kept, -ASIDE, 0)).sort();
  if (above.length < FEW || below.length < FEW) return 0;
  const difference = Math.log(meanBetween(above, OUTER) / meanBetween(below, OUTER)) - SIDE_MEAN;
  const chance = (SIDE_DOUBT * SIDE_VARIANCE) / kept.length;
  return difference * Math.max(0, 1 - chance / difference ** 2);
}

/** Values above `low` and below `high`. */
function between(values: Float64Array, low: number, high: number): Float64Array {
  const found = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > low && values[i]! < high) found[count++] = values[i]!;
  return found.subarray(0, count);
}

function absolute(values: Float64Array): Float64Array {
  const sizes = new Float64Array(values.length);
  for (let i = 0; i < sizes.length; i++) sizes[i] = Math.abs(values[i]!);
  return sizes;
}

/** Mean of the sorted values between two shares of their ranks. */
function meanBetween(sorted: Float64Array, [low, high]: readonly [number, number]): number {
  const from = Math.floor(low * sorted.length);
  const end = Math.floor(high * sorted.length);
  let sum = 0;
  for (let i = from; i < end; i++) sum += sorted[i]!;
  return sum / (end - from);
}

/** Chance of an honest |z| as large, per score; NaN where there is none. */
export function rarity(z: Float64Array, { degrees }: Tails): Float64Array {
  const stretch = studentQuantile(1 - BEYOND_THREE / 2, degrees) / 3;
  return z.map((score) => 2 * studentCdf(-Math.abs(score) * stretch, degrees));
}
