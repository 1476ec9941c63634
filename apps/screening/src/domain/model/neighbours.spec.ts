import { homesOf } from '../homes.js';
import type { ValuationFact } from '../valuation-fact.js';
import { neighboursOf } from './neighbours.js';
import { orderHomes } from './order-homes.js';

/** Flats alike in all but their place: 20 × 10 of them, 10 m apart, ten to a building; one in twenty a shop. */
function flats(change: (fact: ValuationFact, i: number) => ValuationFact = (fact) => fact): ValuationFact[] {
  return Array.from({ length: 200 }, (_, i) => {
    const [x, y] = [10 * (i % 20), 10 * Math.floor(i / 20)];
    const fact: ValuationFact = {
      reportId: `R${String(i).padStart(3, '0')}`,
      projectId: 'P1',
      use: i % 20 === 7 ? 'commercial' : 'residential',
      structure: 'brick-concrete',
      areaSqm: 80,
      unitPriceYuan: 10_000,
      floor: 3,
      floors: 6,
      blockNo: `B${Math.floor(i / 50)}`,
      buildingNo: `${Math.floor(i / 10)}`,
      x,
      y,
    };
    return change(fact, i);
  });
}

function nearestOf(facts: ValuationFact[], i: number, most = 4): ValuationFact[] {
  const homes = homesOf(facts);
  const ordered = orderHomes(homes);
  const { index, count } = neighboursOf(homes, ordered, most);
  return Array.from(index.subarray(i * most, i * most + (count[i] ?? 0)), (j) => facts[ordered.row[j] ?? -1]).flatMap(
    (fact) => fact ?? [],
  );
}

describe('neighboursOf', () => {
  it('finds homes of the same use nearby, never the home itself', () => {
    const facts = flats();
    facts.forEach((home, i) => {
      const near = nearestOf(facts, i);
      expect(near).toHaveLength(4);
      expect(near.every(({ use, reportId }) => use === home.use && reportId !== home.reportId)).toBe(true);
    });
    const distances = nearestOf(facts, 105).map(({ x = 0, y = 0 }) => Math.hypot(x - 50, y - 50));
    expect(Math.max(...distances)).toBeLessThanOrEqual(20);
  });

  it('takes the others where there are fewer than asked for', () => {
    expect(nearestOf(flats(), 7, 15)).toHaveLength(9);
  });

  it('looks in the same block where homes have no coordinates', () => {
    const facts = flats((fact, i) => (i < 100 ? { ...fact, x: undefined, y: undefined } : fact));
    for (const { blockNo } of nearestOf(facts, 20)) expect(blockNo).toBe('B0');
  });
});
