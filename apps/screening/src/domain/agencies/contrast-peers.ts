import { sum } from '../statistics/quantiles.js';
import { studentCdf, studentQuantile } from '../statistics/student-t.js';

/** How an agency differs from the other agencies of one project. */
export interface PeerPair {
  difference: number;
  weight: number;
  /** Sampling variance of the difference, from the homes alone. */
  variance: number;
}

/** Mean difference from peers over projects, with 95 % limits and the one-sided chance of one as large among equals. */
export interface PeerContrast {
  projects: number;
  difference: number;
  low95: number;
  high95: number;
  p: number;
}

/** Fewer shared projects than these say nothing. */
const fewest = 3;

/**
 * Weighted mean over the projects that an agency shares with others: kind of homes, place and local custom cancel. The error is
 * the larger of what the projects show among themselves and what so few homes must have. null with too few such projects.
 */
export function contrastPeers(pairs: readonly PeerPair[]): PeerContrast | null {
  const n = pairs.length;
  if (n < fewest) return null;
  const weights = sum(pairs.map(({ weight }) => weight));
  const difference = sum(pairs.map((pair) => pair.weight * pair.difference)) / weights;
  const over = (of: (pair: PeerPair) => number): number => sum(pairs.map((pair) => pair.weight ** 2 * of(pair)));
  const between = (over((pair) => (pair.difference - difference) ** 2) / weights ** 2) * (n / (n - 1));
  const error = Math.sqrt(Math.max(between, over(({ variance }) => variance) / weights ** 2));
  const reach = studentQuantile(0.975, n - 1) * error;
  const p = studentCdf(-difference / error, n - 1);
  return { projects: n, difference, low95: difference - reach, high95: difference + reach, p };
}
