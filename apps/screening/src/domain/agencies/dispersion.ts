import type { Homes } from '../homes.js';
import { grouped } from '../statistics/grouped.js';
import { median, sum } from '../statistics/quantiles.js';
import type { AgencyTrace, DispersionSums } from './agency-trace.js';
import { type PeerContrast, contrastPeers } from './contrast-peers.js';

/** Of a project's scores, what dispersion is measured by. */
export interface JudgedParts {
  logExpected: Float64Array;
  parts: { attributes: Float64Array };
}

/** Sloppiness, not bias: how far values of like homes lie apart. */
export interface Dispersion {
  /** Coefficient of horizontal dispersion: mean distance from the median of like homes, percent. */
  chd: number;
  /** Coefficient of dispersion of values over their expectation around the agency's median in each project, percent. */
  cod: number;
  /** ln of the CHD over that of the other agencies of the same projects; null where too few are shared. */
  againstPeers: PeerContrast | null;
}

/** Homes of an agency and of its peers that a project must have in groups of like homes. */
const fewestHere = 10;
/** Homes in groups of like homes without which nothing is shown. */
const fewestHomes = 100;
/** Fewest like homes that have a middle. */
const fewestAlike = 3;

export function sumDispersion(
  homes: Homes,
  { logExpected, parts }: JudgedParts,
  members: readonly number[],
): DispersionSums {
  const price = homes.unitPrice;
  const adjusted = (i: number): number => (price[i] ?? NaN) / Math.exp(parts.attributes[i] ?? NaN);
  const ratio = (i: number): number => (price[i] ?? NaN) / Math.exp(logExpected[i] ?? NaN);
  const { building, block, use, structure } = homes;
  const place = (i: number): string =>
    (building.codes[i] ?? -1) >= 0 ? `building ${building.codes[i]}` : `block ${block.codes[i]}`;
  const placed = members.filter((i) => (building.codes[i] ?? -1) >= 0 || (block.codes[i] ?? -1) >= 0);
  const groups = grouped(placed, (i) => `${place(i)} ${use.codes[i]} ${structure.codes[i]}`);
  return {
    alike: distances([...groups.values()].map((of) => of.map(adjusted))),
    expected: distances([members.map(ratio)]),
  };
}

/** A median takes up one home of each group: the mean over the others is near what a large group would show. */
function distances(groups: readonly number[][]): DispersionSums['alike'] {
  const usable = groups.map((values) => values.filter(Number.isFinite).sort((a, b) => a - b));
  const large = usable.filter((values) => values.length >= fewestAlike);
  const each = large.map((values) => {
    const middle = median(values);
    return sum(values.map((value) => Math.abs(value / middle - 1)));
  });
  return { distance: sum(each.sort((a, b) => a - b)), free: sum(large.map((values) => values.length - 1)) };
}

/** Dispersion of one agency from its traces and those of all; null with too few like homes. */
export function dispersionOf(
  own: readonly AgencyTrace[],
  peersOf: (trace: AgencyTrace) => readonly AgencyTrace[],
): Dispersion | null {
  const alike = totalOf(own, 'alike');
  const expected = totalOf(own, 'expected');
  if (alike.free < fewestHomes) return null;
  const pairs = own.flatMap((trace) => {
    const mine = trace.dispersion.alike;
    const theirs = totalOf(peersOf(trace), 'alike');
    if (mine.free < fewestHere || theirs.free < fewestHere || !(mine.distance > 0 && theirs.distance > 0)) return [];
    const difference = Math.log(mine.distance / mine.free / (theirs.distance / theirs.free));
    return [{ difference, weight: Math.min(mine.free, theirs.free), variance: 1 / mine.free + 1 / theirs.free }];
  });
  return {
    chd: (100 * alike.distance) / alike.free,
    cod: (100 * expected.distance) / expected.free,
    againstPeers: contrastPeers(pairs),
  };
}

function totalOf(traces: readonly AgencyTrace[], kind: keyof DispersionSums): DispersionSums['alike'] {
  return {
    distance: sum(traces.map(({ dispersion }) => dispersion[kind].distance)),
    free: sum(traces.map(({ dispersion }) => dispersion[kind].free)),
  };
}
