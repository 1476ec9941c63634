import { betaCdf } from '../statistics/student-t.js';
import { lnGamma } from '../statistics/gamma.js';
import { sum } from '../statistics/quantiles.js';

/** How often an agency's values were changed in review or overturned by experts. */
export interface Reversals {
  agencyId: string;
  /** Values that were reviewed or judged by experts. */
  judged: number;
  reversed: number;
}

export interface ReversalRate extends Reversals {
  /** Rate drawn to that of all agencies as far as few cases demand (beta-binomial), with its 95 % limits. */
  rate: number;
  low95: number;
  high95: number;
  /** Exact 95 % limits of the agency's own cases alone (Clopper & Pearson 1934). */
  exact95: [number, number];
  /** Chance of so many reversals or more, and of so few or fewer, at the rates of the other agencies. */
  chanceOfMore: number;
  chanceOfFewer: number;
}

/** Reversal rates with shrinkage: agencies' true rates follow a beta distribution fitted to all of them (moments). */
export function reversalRates(agencies: readonly Reversals[]): ReversalRate[] {
  const [a, b] = commonRates(agencies);
  return agencies.map((agency) => {
    const { judged, reversed } = agency;
    const [up, down] = [a + reversed, b + judged - reversed];
    const others = commonRates(agencies.filter((other) => other !== agency));
    const atMost = (count: number): number => {
      let chance = 0;
      for (let k = 0; k <= count; k++) chance += betaBinomial(k, judged, ...others);
      return Math.min(1, chance);
    };
    return {
      ...agency,
      rate: up / (up + down),
      low95: betaQuantile(0.025, up, down),
      high95: betaQuantile(0.975, up, down),
      exact95: exactLimits(reversed, judged),
      chanceOfMore: 1 - atMost(reversed - 1),
      chanceOfFewer: atMost(reversed),
    };
  });
}

/** Exact 95 % limits of a rate. */
export function exactLimits(reversed: number, judged: number): [number, number] {
  return [
    reversed === 0 ? 0 : betaQuantile(0.025, reversed, judged - reversed + 1),
    reversed === judged ? 1 : betaQuantile(0.975, reversed + 1, judged - reversed),
  ];
}

/** Beta parameters of the agencies' true rates; at most as even as 1,000 cases each would show. */
function commonRates(agencies: readonly Reversals[]): [number, number] {
  const cases = sum(agencies.map(({ judged }) => judged));
  const rate = (sum(agencies.map(({ reversed }) => reversed)) + 0.5) / (cases + 1);
  const squares = sum(
    agencies.map(({ judged, reversed }) => (judged > 0 ? (reversed - judged * rate) ** 2 / judged : 0)),
  );
  const groups = agencies.filter(({ judged }) => judged > 0).length;
  const spare = cases - sum(agencies.map(({ judged }) => judged ** 2)) / Math.max(cases, 1);
  const between = (squares - (groups - 1) * rate * (1 - rate)) / Math.max(spare - groups + 1, 1);
  const alike = between > 0 ? Math.min(Math.max((rate * (1 - rate)) / between - 1, 1), 1000) : 1000;
  return [rate * alike, (1 - rate) * alike];
}

function betaBinomial(k: number, n: number, a: number, b: number): number {
  const lnBeta = (p: number, q: number): number => lnGamma(p) + lnGamma(q) - lnGamma(p + q);
  const lnWays = lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
  return Math.exp(lnWays + lnBeta(k + a, n - k + b) - lnBeta(a, b));
}

function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (betaCdf(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
