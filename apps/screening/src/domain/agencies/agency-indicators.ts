import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { grouped } from '../statistics/grouped.js';
import type { AgencyTrace } from './agency-trace.js';
import { type Anchoring, anchoringOf } from './anchoring.js';
import { type Dispersion, dispersionOf } from './dispersion.js';
import { type ReversalRate, type Reversals, reversalRates } from './reversal-rates.js';
import { type Rounding, roundingOf } from './rounding.js';

/** `stands-out` asks for a look, it is no finding; `insufficient`: too little work, or no peers in the same projects. */
export type IndicatorVerdict = 'stands-out' | 'usual' | 'insufficient';

/** One indicator of one agency: its figures (null where too few), p adjusted over agencies, and what to make of it. */
export interface Indicator<Figures> {
  figures: Figures | null;
  q: number | null;
  verdict: IndicatorVerdict;
}

/** How one agency works, beside how high it values. */
export interface AgencyIndicators {
  agencyId: string;
  projects: number;
  homes: number;
  dispersion: Indicator<Dispersion>;
  anchoring: Indicator<Anchoring>;
  rounding: Indicator<Rounding>;
  reversals: Indicator<ReversalRate>;
}

/** Expected share of wrong names among those that stand out, for each indicator. */
const falseDiscoveryRate = 0.05;
/** Smaller differences are nobody's business: a fifth more dispersion, 2 % of values anchored, 5 % rounded, 5 % reversed. */
const material = { dispersion: Math.log(1.2), anchoring: 0.02, rounding: 0.05, reversals: 0.05 };

/**
 * Indicators of all agencies in order of their ids, from what each project showed of them (`traceAgencies`) and, where known,
 * how many of their values were reversed; the same in whatever order these come.
 */
export function agencyIndicators(
  traces: readonly AgencyTrace[],
  reversals: readonly Reversals[] = [],
): AgencyIndicators[] {
  const ordered = traces.toSorted((a, b) => (a.projectId < b.projectId ? -1 : a.projectId > b.projectId ? 1 : 0));
  const projects = grouped(ordered, ({ projectId }) => projectId);
  const peersOf = ({ projectId, agencyId }: AgencyTrace): AgencyTrace[] =>
    (projects.get(projectId) ?? []).filter((other) => other.agencyId !== agencyId);
  const work = grouped(ordered, ({ agencyId }) => agencyId);
  const rates = reversalRates(reversals.toSorted((a, b) => (a.agencyId < b.agencyId ? -1 : 1)));
  const reversed = new Map(rates.map((rate) => [rate.agencyId, rate]));
  const ids = [...new Set([...work.keys(), ...reversed.keys()])].sort();
  const of = ids.map((id) => work.get(id) ?? []);
  const dispersion = judged(
    of.map((own) => dispersionOf(own, peersOf)),
    spreadSign,
  );
  const anchoring = judged(of.map(anchoringOf), ({ p, excess }) => ({ p, material: excess > material.anchoring }));
  const rounding = judged(
    of.map((own) => roundingOf(own, peersOf)),
    roundingSign,
  );
  const reversal = judged(
    ids.map((id) => reversed.get(id) ?? null),
    reversalSign(rates),
  );
  return ids.map((agencyId, i) => ({
    agencyId,
    projects: of[i]?.length ?? 0,
    homes: of[i]?.reduce((total, { homes }) => total + homes, 0) ?? 0,
    dispersion: dispersion[i] ?? nothing,
    anchoring: anchoring[i] ?? nothing,
    rounding: rounding[i] ?? nothing,
    reversals: reversal[i] ?? nothing,
  }));
}

const nothing = { figures: null, q: null, verdict: 'insufficient' } as const;

/** How surprising a figure is, and whether it matters; null where it cannot be held against anything. */
interface Sign {
  p: number;
  material: boolean;
}

function judged<Figures>(
  all: readonly (Figures | null)[],
  signOf: (figures: Figures) => Sign | null,
): Indicator<Figures>[] {
  const signs = all.map((figures) => figures && signOf(figures));
  const adjusted = benjaminiHochberg(Float64Array.from(signs, (sign) => sign?.p ?? NaN));
  return all.map((figures, i) => {
    const sign = signs[i];
    const q = adjusted[i] ?? NaN;
    if (!sign) return { ...nothing, figures };
    return { figures, q, verdict: sign.material && q <= falseDiscoveryRate ? 'stands-out' : 'usual' };
  });
}

function spreadSign({ againstPeers }: Dispersion): Sign | null {
  return againstPeers && { p: againstPeers.p, material: againstPeers.difference > material.dispersion };
}

/** Multiples of ten hold those of a hundred. */
function roundingSign({ tensAgainstPeers: peers }: Rounding): Sign | null {
  return peers && { p: peers.p, material: peers.difference > material.rounding };
}

/** Values judged without which a rate says nothing. */
const fewestJudged = 10;

function reversalSign(all: readonly ReversalRate[]): (rate: ReversalRate) => Sign | null {
  const judgedCases = all.reduce((total, { judged: cases }) => total + cases, 0);
  const common = all.reduce((total, { reversed }) => total + reversed, 0) / judgedCases;
  return ({ judged: cases, chanceOfMore, rate }) =>
    cases < fewestJudged ? null : { p: chanceOfMore, material: rate - common > material.reversals };
}
