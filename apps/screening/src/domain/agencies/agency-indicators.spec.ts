import { homesOf } from '../homes.js';
import { normalQuantile } from '../statistics/normal.js';
import { seededRandom } from '../statistics/seeded-random.js';
import type { ValuationFact } from '../valuation-fact.js';
import { type AgencyIndicators, agencyIndicators } from './agency-indicators.js';
import type { AgencyTrace } from './agency-trace.js';
import { traceAgencies } from './trace-agencies.js';

const reference = 12_000;
const agencies = ['a', 'b', 'c', 'd'];

interface Town {
  seed: number;
  projects?: number;
  buildings?: number;
  /** Spread of the values of like homes, log points. */
  spreadOf?: (agency: string) => number;
  written?: (agency: string, value: number, chance: number) => number;
}

/** In each project two agencies value ten homes in each of their buildings, around a reference price that few homes meet. */
function tracesOf({ seed, projects = 8, buildings = 20, spreadOf = () => 0.03, written }: Town): AgencyTrace[] {
  const random = seededRandom(seed);
  const normal = (sd: number): number => sd * normalQuantile(random() * 0.9999 + 0.00005);
  return Array.from({ length: projects }, (_, project) => {
    const facts = Array.from({ length: buildings * 2 }, (__, building) => {
      const agency = agencies[(project + (building % 2)) % agencies.length] ?? '';
      const level = Math.log(reference) + normal(0.12);
      return Array.from({ length: 10 }, (___, home): ValuationFact => {
        const value = Math.exp(level + normal(spreadOf(agency)));
        return {
          reportId: `${project}-${building}-${home}`,
          projectId: `project-${project}`,
          use: 'residential',
          structure: 'brick-concrete',
          areaSqm: 80,
          buildingNo: `${building}`,
          agencyId: agency,
          referencePriceYuan: reference,
          unitPriceYuan: Math.round(written?.(agency, value, random()) ?? value),
        };
      });
    }).flat();
    const parts = { attributes: new Float64Array(facts.length) };
    const logExpected = new Float64Array(facts.length).fill(Math.log(reference));
    return traceAgencies(homesOf(facts), { parts, logExpected }, `project-${project}`);
  }).flat();
}

type Kind = 'dispersion' | 'anchoring' | 'rounding' | 'reversals';
const verdicts = (all: AgencyIndicators[], kind: Kind): string[] => all.map((of) => of[kind].verdict);

describe('agencyIndicators', () => {
  it('finds nothing to look at where all work alike', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const all = agencyIndicators(tracesOf({ seed }));
      for (const kind of ['dispersion', 'anchoring', 'rounding'] as const)
        expect(verdicts(all, kind)).toEqual(['usual', 'usual', 'usual', 'usual']);
    }
  });

  it('finds the agency that rounds a third of its prices to hundreds', () => {
    const written = (agency: string, value: number, chance: number): number =>
      agency === 'b' && chance < 0.33 ? Math.round(value / 100) * 100 : value;
    const all = agencyIndicators(tracesOf({ seed: 11, written }));
    expect(verdicts(all, 'rounding')).toEqual(['usual', 'stands-out', 'usual', 'usual']);
    const found = all[1]?.rounding.figures;
    expect(found?.hundreds).toBeGreaterThan(0.25);
    expect(found?.hundredsAgainstPeers?.low95).toBeGreaterThan(0.15);
    expect(found?.p).toBeLessThan(1e-6);
    expect(all[0]?.rounding.figures?.p).toBeGreaterThan(0.001);
  });

  it('blames nobody for a custom of rounding that all share', () => {
    const all = agencyIndicators(tracesOf({ seed: 12, written: (_, value) => Math.round(value / 10) * 10 }));
    expect(verdicts(all, 'rounding')).toEqual(['usual', 'usual', 'usual', 'usual']);
    expect(all[0]?.rounding.figures?.tens).toBe(1);
  });

  it('finds the agency that writes the reference price down for one home in ten', () => {
    const written = (agency: string, value: number, chance: number): number =>
      agency === 'c' && chance < 0.1 ? reference * (1 + 0.04 * (chance - 0.05)) : value;
    const all = agencyIndicators(tracesOf({ seed: 13, written }));
    expect(verdicts(all, 'anchoring')).toEqual(['usual', 'usual', 'stands-out', 'usual']);
    const found = all[2]?.anchoring.figures;
    expect(found?.excess).toBeGreaterThan(0.06);
    expect(found?.low95).toBeGreaterThan(0.02);
    expect(found?.high95).toBeLessThan(0.15);
  });

  it('finds the agency whose like homes lie twice as far apart, and says how far', () => {
    const all = agencyIndicators(tracesOf({ seed: 14, spreadOf: (agency) => (agency === 'd' ? 0.06 : 0.03) }));
    expect(verdicts(all, 'dispersion')).toEqual(['usual', 'usual', 'usual', 'stands-out']);
    // Mean distance of a normal sample from its median: √(2/π) of its spread.
    expect(all[0]?.dispersion.figures?.chd).toBeCloseTo(100 * 0.03 * Math.sqrt(2 / Math.PI), 0);
    expect(all[3]?.dispersion.figures?.againstPeers?.difference).toBeCloseTo(Math.log(2), 0);
  });

  it('says "insufficient" after few homes, and of an agency that never had company', () => {
    const few = agencyIndicators(tracesOf({ seed: 15, projects: 2, buildings: 2 }));
    for (const kind of ['dispersion', 'anchoring', 'rounding', 'reversals'] as const)
      expect(new Set(verdicts(few, kind))).toEqual(new Set(['insufficient']));
    const alone = agencyIndicators(tracesOf({ seed: 16 }).filter(({ agencyId }) => agencyId === 'a'));
    expect(alone[0]).toMatchObject({
      rounding: { verdict: 'insufficient', q: null, figures: { tensAgainstPeers: null } },
      dispersion: { verdict: 'insufficient', q: null, figures: { againstPeers: null } },
    });
  });

  it('finds the agency half of whose judged values were reversed, but not the one with two of three', () => {
    const reversals = [
      ...Array.from({ length: 10 }, (_, i) => ({ agencyId: `honest-${i}`, judged: 60, reversed: 5 + (i % 3) })),
      { agencyId: 'reversed', judged: 60, reversed: 30 },
      { agencyId: 'few', judged: 3, reversed: 2 },
    ];
    const all = agencyIndicators([], reversals);
    const named = all.filter(({ reversals: { verdict } }) => verdict === 'stands-out');
    expect(named.map(({ agencyId }) => agencyId)).toEqual(['reversed']);
    expect(all.find(({ agencyId }) => agencyId === 'few')?.reversals.verdict).toBe('insufficient');
  });

  it('gives the same in any order, and nothing of nothing', () => {
    const traces = tracesOf({ seed: 17 });
    expect(agencyIndicators(traces.toReversed())).toEqual(agencyIndicators(traces));
    expect(agencyIndicators([])).toEqual([]);
  });
});
