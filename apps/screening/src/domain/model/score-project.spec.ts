import { homesOf } from '../homes.js';
import type { ValuationFact } from '../valuation-fact.js';
import { scanGroups } from '../groups/scan-groups.js';
import { median } from '../statistics/quantiles.js';
import { defaultEngineSettings as settings } from './engine-settings.js';
import { likeHomes } from './like-homes.js';
import { bases } from './project-scores.js';
import { scoreProject } from './score-project.js';

/** Homes of a small project: three in a hundred off their formula by more than 2 %, by a fixed rule that looks like chance. */
function project(
  n: number,
  change: (fact: ValuationFact, i: number) => ValuationFact = (fact) => fact,
): ValuationFact[] {
  const chance = (i: number, salt: number): number => {
    const value = Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453;
    return value - Math.floor(value);
  };
  return Array.from({ length: n }, (_, i) => {
    const block = Math.floor(i / 60);
    const building = Math.floor(i / 15);
    const areaSqm = 50 + 60 * chance(i, 1);
    const floor = 1 + Math.floor(6 * chance(i, 2));
    const noise = 0.02 * (chance(i, 3) + chance(i, 4) + chance(i, 5) - 1.5);
    const log =
      Math.log(10000) - 0.07 * Math.log(areaSqm / 80) + 0.05 * chance(block, 6) + 0.03 * chance(building, 7) + noise;
    const fact: ValuationFact = {
      reportId: `R${String(i).padStart(5, '0')}`,
      projectId: 'P1',
      use: 'residential',
      structure: building % 3 === 0 ? 'reinforced-concrete' : 'brick-concrete',
      areaSqm,
      unitPriceYuan: Math.round(Math.exp(log)),
      builtYear: 1990 + (building % 7),
      floor,
      floors: 6,
      blockNo: `B${block}`,
      buildingNo: `${building}`,
      x: 100 * (block % 3) + 30 * (building % 4),
      y: 100 * Math.floor(block / 3),
    };
    return change(fact, i);
  });
}

const times = (fact: ValuationFact, factor: number): ValuationFact => ({
  ...fact,
  unitPriceYuan: Math.round(fact.unitPriceYuan * factor),
});

/** Numbers by their bits, so that NaN and the last bit count. */
function asBits(_: string, value: unknown): unknown {
  if (value instanceof Float64Array) return Buffer.from(value.buffer).toString('hex');
  return value instanceof Map ? [...value] : value;
}

describe('scoreProject', () => {
  it('finds a value 15 % too high and one 15 % too low, and says which is which', () => {
    const facts = project(300, (fact, i) => (i === 40 ? times(fact, 1.15) : i === 200 ? times(fact, 0.85) : fact));
    const { z, level } = scoreProject(homesOf(facts), settings);
    expect(z[40]).toBeGreaterThan(4.5);
    expect(z[200]).toBeLessThan(-4.5);
    expect([level[40], level[200]]).toEqual([3, 3]);
  });

  it('tells the whole value by its parts', () => {
    const facts = project(200, (fact, i) => ({ ...fact, earlierUnitPriceYuan: fact.unitPriceYuan - (i % 7) * 10 }));
    const { z, parts, logTypical, logExpected } = scoreProject(homesOf(facts), settings);
    facts.forEach(({ unitPriceYuan }, i) => {
      const sum = Object.values(parts).reduce((total, part: Float64Array) => total + (part[i] ?? NaN), logTypical);
      expect(Math.abs(sum - Math.log(unitPriceYuan))).toBeLessThan(1e-12);
      expect(Math.abs((logExpected[i] ?? NaN) + (parts.residual[i] ?? NaN) - Math.log(unitPriceYuan))).toBeLessThan(
        1e-12,
      );
      expect(z[i]).not.toBeNaN();
    });
  });

  it('gives the same numbers whatever the order of the homes', () => {
    const facts = project(150);
    const there = scoreProject(homesOf(facts), settings);
    const back = scoreProject(homesOf(facts.toReversed()), settings);
    expect(back.z.toReversed()).toEqual(there.z);
    expect(back.scale.toReversed()).toEqual(there.scale);
  });

  it('gives the same bytes for the same homes', () => {
    const bytes = (): string => JSON.stringify(scoreProject(homesOf(project(150)), settings), asBits);
    expect(bytes()).toBe(bytes());
  });

  it('leaves a home out of its own expectation', () => {
    const with15 = project(200, (fact, i) => (i === 7 ? times(fact, 1.15) : fact));
    const with40 = project(200, (fact, i) => (i === 7 ? times(fact, 1.4) : fact));
    const [one, other] = [with15, with40].map((facts) => scoreProject(homesOf(facts), settings).logExpected[7] ?? NaN);
    expect(Math.abs((one ?? NaN) - (other ?? NaN))).toBeLessThan(0.003);
  });

  it('cannot judge a project of too few homes, nor the only shops of a project', () => {
    expect(scoreProject(homesOf(project(11)), settings).z).toEqual(new Float64Array(11).fill(NaN));
    const shops = project(100, (fact, i) => (i < 3 ? { ...fact, use: 'commercial' } : fact));
    const { z, basis } = scoreProject(homesOf(shops), settings);
    expect([z[0], z[1], z[2]]).toEqual([NaN, NaN, NaN]);
    expect(basis[0]).toBe(0);
    expect(z[50]).not.toBeNaN();
  });

  it('says by which step of the chain a home was judged', () => {
    const mixed = project(100, (fact, i) => (i < 12 ? { ...fact, use: 'office' } : fact));
    const { basis } = scoreProject(homesOf(mixed), settings);
    expect([basis[0], basis[50]].map((step) => bases[step ?? 0])).toEqual(['borrowed-from-other-uses', 'own-use']);
    const small = scoreProject(homesOf(project(30)), settings);
    expect(bases[small.basis[0] ?? 0]).toBe('small-project');
    const unfit = project(100, (fact, i) => (i === 3 ? { ...fact, areaSqm: 0 } : fact));
    const { z, basis: bare, interval } = scoreProject(homesOf(unfit), settings);
    expect([z[3], interval.low[3], bases[bare[3] ?? 0]]).toEqual([NaN, NaN, 'cannot-judge']);
  });

  it('marks a fit as contested by a poisoned building, and shows the scores without its homes', () => {
    const clean = scoreProject(homesOf(project(360)), settings);
    expect([clean.contested, clean.zWithout]).toEqual([false, null]);
    const poisoned = project(360, (fact) => (fact.buildingNo === '5' ? times(fact, 1.3) : fact));
    const { contested, zWithout, z } = scoreProject(homesOf(poisoned), settings);
    expect(contested).toBe(true);
    const inside = poisoned.flatMap(({ buildingNo }, i) => (buildingNo === '5' ? [i] : []));
    const typical = (scores: Float64Array): number => median(inside.map((i) => scores[i] ?? NaN));
    expect(zWithout).toHaveLength(360);
    expect(typical(zWithout ?? z)).toBeGreaterThanOrEqual(typical(z));
  });

  it('reads nothing unknown as zero: homes without facts are judged by what is known', () => {
    const bare = project(120).map(({ reportId, projectId, use, structure, areaSqm, unitPriceYuan }) => {
      return { reportId, projectId, use, structure, areaSqm, unitPriceYuan };
    });
    const { z } = scoreProject(homesOf(bare), settings);
    expect(z.filter((score) => Math.abs(score) < 4)).toHaveLength(120);
  });

  it('lets an exact earlier value of the same house explain an unusual house', () => {
    const unusual = project(200, (fact, i) => {
      const own = i === 9 ? times(fact, 1.3) : fact;
      return { ...own, earlierUnitPriceYuan: own.unitPriceYuan * 0.9 };
    });
    const alone = scoreProject(
      homesOf(unusual.map((fact) => ({ ...fact, earlierUnitPriceYuan: undefined }))),
      settings,
    );
    expect(alone.z[9]).toBeGreaterThan(4.5);
    expect(Math.abs(scoreProject(homesOf(unusual), settings).z[9] ?? NaN)).toBeLessThan(alone.z[9] ?? NaN);
  });
});

describe('scanGroups', () => {
  it('finds a building lifted as a whole by 12 %, which its homes alone do not show', () => {
    const facts = project(360, (fact) => (fact.buildingNo === '5' ? times(fact, 1.12) : fact));
    const homes = homesOf(facts);
    const scores = scoreProject(homes, settings);
    const [first] = scanGroups(homes, scores, settings).toSorted((a, b) => a.q - b.q);
    expect(first).toMatchObject({ kind: 'building', name: 'B1\u00005' });
    expect(first?.z).toBeGreaterThan(4);
  });
});

describe('likeHomes', () => {
  it('shows five homes of the same use, their prices brought to the home', () => {
    const homes = homesOf(project(200, (fact, i) => (i === 30 ? times(fact, 1.3) : fact)));
    const scores = scoreProject(homes, settings);
    const like = likeHomes(homes, scores, 30);
    expect(like).toHaveLength(5);
    for (const { adjustedLogPrice } of like) {
      expect(Math.abs(adjustedLogPrice - (scores.logExpected[30] ?? NaN))).toBeLessThan(0.06);
    }
  });
});
