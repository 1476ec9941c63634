import type { Homes } from '../homes.js';
import { gammaCdf } from '../statistics/gamma.js';
import { sum } from '../statistics/quantiles.js';
import type { AgencyTrace, RoundingCounts } from './agency-trace.js';
import { type PeerContrast, contrastPeers } from './contrast-peers.js';

/** Values that were written down round: a sign of values set by hand rather than worked out. */
export interface Rounding {
  prices: number;
  /** Chi-square of the last digits against equal shares, 9 degrees of freedom, and the chance of one as large. */
  chiSquare: number;
  p: number;
  /** Shares of multiples of 10 and of 100 yuan: a tenth and a hundredth where nobody rounds. */
  tens: number;
  hundreds: number;
  /** Those shares less the shares of the other agencies of the same projects; null where too few are shared. */
  tensAgainstPeers: PeerContrast | null;
  hundredsAgainstPeers: PeerContrast | null;
}

/** Prices an agency, and its peers, must have in a project that is compared. */
const fewestHere = 10;
/** Ten for each digit. */
const fewestPrices = 100;

export function countRounding({ unitPrice, building }: Homes, members: readonly number[]): RoundingCounts {
  const prices = new Map(
    members.map((i) => {
      const yuan = Math.round(unitPrice[i] ?? NaN);
      const place = building.codes[i] ?? -1;
      return [place < 0 ? `home ${i}` : `${place} ${yuan}`, yuan];
    }),
  );
  const digits = Array.from({ length: 10 }, () => 0);
  for (const yuan of prices.values()) digits[yuan % 10] = (digits[yuan % 10] ?? 0) + 1;
  return { digits, hundreds: [...prices.values()].filter((yuan) => yuan % 100 === 0).length };
}

/** Rounding of one agency from its traces and those of all; null with too few prices. */
export function roundingOf(
  own: readonly AgencyTrace[],
  peersOf: (trace: AgencyTrace) => readonly AgencyTrace[],
): Rounding | null {
  const all = totalOf(own);
  const prices = sum(all.digits);
  if (prices < fewestPrices) return null;
  const expected = prices / 10;
  const chiSquare = sum(all.digits.map((count) => (count - expected) ** 2 / expected));
  const against = (share: (counts: RoundingCounts) => number): PeerContrast | null =>
    contrastPeers(own.flatMap((trace) => pairOf(trace.rounding, totalOf(peersOf(trace)), share)));
  return {
    prices,
    chiSquare,
    p: 1 - gammaCdf(chiSquare / 2, 4.5),
    tens: tensOf(all) / prices,
    hundreds: all.hundreds / prices,
    tensAgainstPeers: against(tensOf),
    hundredsAgainstPeers: against(({ hundreds }) => hundreds),
  };
}

const tensOf = ({ digits }: RoundingCounts): number => digits[0] ?? 0;

function pairOf(mine: RoundingCounts, theirs: RoundingCounts, count: (counts: RoundingCounts) => number) {
  const [n, m] = [sum(mine.digits), sum(theirs.digits)];
  if (n < fewestHere || m < fewestHere) return [];
  const common = (count(mine) + count(theirs) + 1) / (n + m + 2);
  const difference = count(mine) / n - count(theirs) / m;
  return [{ difference, weight: Math.min(n, m), variance: common * (1 - common) * (1 / n + 1 / m) }];
}

function totalOf(traces: readonly AgencyTrace[]): RoundingCounts {
  return {
    digits: Array.from({ length: 10 }, (_, digit) => sum(traces.map(({ rounding }) => rounding.digits[digit] ?? 0))),
    hundreds: sum(traces.map(({ rounding }) => rounding.hundreds)),
  };
}
