import { homesOf } from '../homes.js';
import { defaultEngineSettings } from '../model/engine-settings.js';
import { scoreProject } from '../model/score-project.js';
import type { ValuationFact } from '../valuation-fact.js';
import { sumOf } from './explain-flag.js';
import { explainHomes } from './explain-homes.js';
import type { FlagExplanation } from './flag-evidence.js';

/** A project of 240 homes, honest within a few percent, but for the one that is 35 % too dear and the one 35 % too cheap. */
const facts = Array.from({ length: 240 }, (_, i): ValuationFact => {
  const building = Math.floor(i / 12);
  const noise = 0.025 * Math.sin(i * 12.9898) + 0.015 * Math.sin(i * 78.233);
  const planted = i === 30 ? 0.3 : i === 100 ? -0.43 : 0;
  return {
    reportId: `r${String(i).padStart(3, '0')}`,
    projectId: 'p',
    use: 'residential',
    structure: building % 3 === 0 ? 'reinforced-concrete' : 'brick-concrete',
    areaSqm: 55 + ((i * 13) % 60),
    unitPriceYuan: Math.round(9000 * Math.exp(noise + planted + (building % 3 === 0 ? 0.08 : 0))),
    builtYear: 1985 + (building % 25),
    floor: (i % 6) + 1,
    floors: 6,
    blockNo: String(building % 4),
    buildingNo: String(building),
    x: (building % 5) * 45,
    y: Math.floor(building / 5) * 70,
    referencePriceYuan: 9000,
  };
});

function explained(given: readonly ValuationFact[]): FlagExplanation[] {
  const homes = homesOf(given);
  return explainHomes({
    facts: given,
    homes,
    scores: scoreProject(homes, defaultEngineSettings),
    settings: defaultEngineSettings,
  });
}

describe('a flag', () => {
  const flags = explained(facts);
  const flagOf = (reportId: string) => flags.find((flag) => flag.reportId === reportId);

  it('says which way the value is off, and by how much in yuan and percent', () => {
    expect(flagOf('r030')).toMatchObject({ direction: 'high', level: 3 });
    expect(flagOf('r100')).toMatchObject({ direction: 'low', level: 3 });
    for (const { unitPriceYuan, expectedUnitPriceYuan, gap, interval, reportId } of flags) {
      const area = facts.find((fact) => fact.reportId === reportId)?.areaSqm ?? NaN;
      expect(gap.yuanPerSqm).toBeCloseTo(unitPriceYuan - expectedUnitPriceYuan, 1);
      expect(gap.yuan).toBeCloseTo(gap.yuanPerSqm * area, -1);
      expect(gap.percent).toBeCloseTo((unitPriceYuan / expectedUnitPriceYuan - 1) * 100, 1);
      expect(interval[0]).toBeLessThan(expectedUnitPriceYuan);
      expect(interval[1]).toBeGreaterThan(expectedUnitPriceYuan);
    }
  });

  it('takes the value apart into parts that sum to it, the residual being the gap', () => {
    for (const { decomposition, gap, unitPriceYuan } of flags) {
      const { typicalUnitPriceYuan, ln, parts } = decomposition;
      expect(Math.abs(sumOf(parts) - ln)).toBeLessThan(1e-9);
      expect(Math.abs(parts.residual - gap.ln)).toBeLessThan(1e-9);
      expect(typicalUnitPriceYuan * Math.exp(ln)).toBeCloseTo(unitPriceYuan, 0);
    }
  });

  it('shows five like homes, whose adjusted prices lie about what is expected', () => {
    const { likeHomes, expectedUnitPriceYuan } = flagOf('r030') ?? { likeHomes: [] };
    expect(likeHomes).toHaveLength(5);
    for (const { adjustedUnitPriceYuan } of likeHomes) {
      expect(Math.abs(adjustedUnitPriceYuan / (expectedUnitPriceYuan ?? NaN) - 1)).toBeLessThan(0.12);
    }
    expect(likeHomes.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 3);
  });

  it('names its strongest supporting view as the reason, and what would clear it', () => {
    const flag = flagOf('r030');
    const supporting = flag?.views.filter(({ supports }) => supports) ?? [];
    const strongest = Math.max(...supporting.map(({ z }) => Math.abs(z)));
    expect(supporting.find(({ z }) => Math.abs(z) === strongest)?.code).toBe(flag?.code);
    expect(flag?.reason.clearedBy.zh).not.toBe('');
    expect(flag?.reason.methodPage).toBe(`docs/screening.md#${flag?.code.toLowerCase()}`);
  });

  it('speaks plainly in both languages, and says that it finds nothing', () => {
    const { sentence, unitPriceYuan } = flagOf('r100') ?? {};
    const value = String(unitPriceYuan).replace(/(\d{3})$/, ',$1');
    expect(sentence?.zh).toMatch(new RegExp(`^该户\\(住宅、砖混\\)评估单价${value}元/㎡.*低\\d+\\.\\d%.*不作结论。$`));
    expect(sentence?.en).toMatch(/% low \(usual range .* A request to look, not a finding\.$/);
  });

  it('is the same to the byte when computed again, in any order of the facts', () => {
    const byReport = (a: FlagExplanation, b: FlagExplanation): number => (a.reportId < b.reportId ? -1 : 1);
    expect(JSON.stringify(explained(facts))).toBe(JSON.stringify(flags));
    expect(JSON.stringify(explained(facts.toReversed()).sort(byReport))).toBe(JSON.stringify(flags.toSorted(byReport)));
  });

  it('carries another snapshot hash as soon as one fact of the project differs', () => {
    const [first, ...others] = facts;
    const moved = explained([{ ...(first as ValuationFact), floor: 2 }, ...others]);
    expect(moved[0]?.snapshotHash).toMatch(/^[0-9a-f]{64}$/);
    expect(moved[0]?.snapshotHash).not.toBe(flags[0]?.snapshotHash);
  });
});
