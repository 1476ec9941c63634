import { homesOf } from '../homes.js';
import type { ValuationFact } from '../valuation-fact.js';
import { blockLevels } from './block-levels.js';

/** Twenty homes of one agency in two blocks; the second block is valued 10 % above the first. */
const facts = Array.from({ length: 20 }, (_, i): ValuationFact => ({
  reportId: `report-${i}`,
  projectId: 'project',
  use: 'residential',
  structure: 'brick-concrete',
  areaSqm: 80,
  unitPriceYuan: (i < 10 ? 10_000 : 11_000) * Math.exp(0.01 * ((i % 5) - 2)),
  blockNo: i < 10 ? 'east' : 'west',
  agencyId: 'agency',
  referencePriceYuan: 10_000,
  x: i,
  y: 0,
}));

const plain = { parts: { attributes: new Float64Array(20) } };

describe('blockLevels', () => {
  it('holds the median of each block against the reference price', () => {
    const levels = blockLevels(homesOf(facts), plain, 'project');
    expect(levels).toEqual([
      expect.objectContaining({ block: 'east', agencyId: 'agency', homes: 10, anchored: true, x: 4.5 }),
      expect.objectContaining({ block: 'west', homes: 10, anchored: true, x: 14.5 }),
    ]);
    expect(levels[0]?.level).toBeCloseTo(0, 12);
    expect(levels[1]?.level).toBeCloseTo(Math.log(1.1), 12);
    expect(levels[0]?.variance).toBeCloseTo((Math.PI / 2) * (1.4826 * 0.01) ** 2 * 0.1, 12);
  });

  it('takes out what the homes explain themselves', () => {
    const parts = { attributes: new Float64Array(20).fill(0.2) };
    expect(blockLevels(homesOf(facts), { parts }, 'project')[0]?.level).toBeCloseTo(-0.2, 12);
  });

  it('is not anchored where most homes have no reference price, and leaves out the few that have none', () => {
    const without = (few: number) =>
      facts.map(({ referencePriceYuan, ...fact }, i): ValuationFact =>
        i % 10 < few ? fact : { ...fact, referencePriceYuan: referencePriceYuan ?? NaN },
      );
    expect(blockLevels(homesOf(without(6)), plain, 'project')[0]).toMatchObject({ anchored: false, homes: 10 });
    expect(blockLevels(homesOf(without(2)), plain, 'project')[0]).toMatchObject({ anchored: true, homes: 8 });
  });

  it('takes squares of ground for blocks where none are given, and buildings without any ground', () => {
    const bare = facts.map(({ blockNo, ...fact }) => ({ ...fact, buildingNo: blockNo ?? '' }));
    expect(blockLevels(homesOf(bare), plain, 'project').map(({ homes }) => homes)).toEqual([20]);
    const nowhere = bare.map(({ x, y, ...fact }) => ({ ...fact, attributes: { x: x ?? 0, y: y ?? 0 } }));
    expect(blockLevels(homesOf(nowhere), plain, 'project').map(({ homes }) => homes)).toEqual([10, 10]);
  });

  it('says nothing of homes without an agency or that could not be judged, nor of two homes', () => {
    const parts = { attributes: new Float64Array(20).map((_, i) => (i < 8 ? NaN : 0)) };
    expect(blockLevels(homesOf(facts), { parts }, 'project')).toHaveLength(1);
    expect(
      blockLevels(homesOf(facts.map(({ agencyId, ...fact }) => ({ ...fact, signedBy: agencyId }))), plain, 'p'),
    ).toEqual([]);
  });
});
