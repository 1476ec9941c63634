import { normalQuantile } from '../statistics/normal.js';
import { seededRandom } from '../statistics/seeded-random.js';
import type { BlockLevel } from './block-level.js';
import { rateAgencies } from './rate-agencies.js';

interface Town {
  seed: number;
  projects: number;
  /** Effect of each agency, log points; agencies work two to a project. */
  effects: readonly number[];
  anchored?: boolean;
  agenciesPerProject?: number;
  blocks?: number;
}

/** Projects on a square kilometre, prices of places alike within 150 m, one agency north and one south of a line. */
function blocksOf({
  seed,
  projects,
  effects,
  anchored = true,
  agenciesPerProject = 2,
  blocks = 20,
}: Town): BlockLevel[] {
  const random = seededRandom(seed);
  const normal = (sd: number): number => sd * normalQuantile(random() * 0.9999 + 0.00005);
  return Array.from({ length: projects }, (_, project) => {
    const first = Math.floor(random() * effects.length);
    const second = (first + 1 + Math.floor(random() * (effects.length - 1))) % effects.length;
    const reference = normal(0.03);
    const hills = Array.from({ length: 6 }, () => ({ x: random() * 1000, y: random() * 1000, height: normal(0.06) }));
    return Array.from({ length: blocks }, (__, block): BlockLevel => {
      const [x, y] = [random() * 1000, random() * 1000];
      const agency = agenciesPerProject > 1 && y > 500 ? second : first;
      const ground = hills.reduce(
        (sum, hill) => sum + hill.height * Math.exp(-((x - hill.x) ** 2 + (y - hill.y) ** 2) / (2 * 150 * 150)),
        0,
      );
      const level = (effects[agency] ?? 0) - reference + ground + normal(0.03);
      const place = { projectId: `project-${project}`, agencyId: `agency-${agency}`, block: `block-${block}` };
      return { ...place, x, y, homes: 20, level, variance: 0.0001, anchored };
    });
  }).flat();
}

/** Honest agencies differ by 1.5 %. */
const honest = Array.from({ length: 16 }, (_, i) => 0.015 * normalQuantile((i + 0.5) / 16));

describe('rateAgencies', () => {
  it('names the agency that values 10 % too high, and the one too low, and nobody else', () => {
    const effects = [...honest, 0.1, -0.1];
    const named = rateAgencies(blocksOf({ seed: 3, projects: 90, effects })).filter(
      ({ verdict }) => verdict !== 'normal',
    );
    expect(named).toEqual([
      expect.objectContaining({ agencyId: 'agency-16', verdict: 'flagged-high' }),
      expect.objectContaining({ agencyId: 'agency-17', verdict: 'flagged-low' }),
    ]);
  });

  it('names nobody where nobody is shifted', () => {
    const ratings = rateAgencies(blocksOf({ seed: 4, projects: 90, effects: honest }));
    expect(ratings.map(({ verdict }) => verdict)).toEqual(honest.map(() => 'normal'));
  });

  it('holds most true effects within its 95 % limits', () => {
    const effects = [...honest, 0.1, -0.1];
    const ratings = rateAgencies(blocksOf({ seed: 5, projects: 90, effects }));
    const held = ratings.filter(({ agencyId, low95, high95 }) => {
      const effect = effects[Number(agencyId.slice(7))] ?? NaN;
      return effect >= (low95 ?? NaN) && effect <= (high95 ?? NaN);
    });
    expect(held.length).toBeGreaterThanOrEqual(15);
  });

  it('gives the same ratings in any order of blocks', () => {
    const blocks = blocksOf({ seed: 6, projects: 20, effects: honest });
    expect(rateAgencies(blocks.toReversed())).toEqual(rateAgencies(blocks));
  });

  it('says "insufficient" and shows no figure after two projects, or after many with few blocks', () => {
    const two = rateAgencies(blocksOf({ seed: 7, projects: 2, effects: honest }));
    const few = rateAgencies(blocksOf({ seed: 8, projects: 16, effects: honest, blocks: 4 }));
    for (const rating of [...two, ...few])
      expect(rating).toMatchObject({ verdict: 'insufficient', effect: null, low95: null, q: null });
  });

  it('cannot tell the level of agencies alone in their projects without a reference price', () => {
    const town = { seed: 9, projects: 60, effects: honest, agenciesPerProject: 1 };
    const alone = rateAgencies(blocksOf({ ...town, anchored: false }));
    expect(new Set(alone.map(({ verdict }) => verdict))).toEqual(new Set(['insufficient']));
    expect(rateAgencies(blocksOf(town)).some(({ verdict }) => verdict === 'normal')).toBe(true);
  });

  it('still compares agencies that share projects without a reference price', () => {
    const effects = [...honest, 0.15];
    const ratings = rateAgencies(blocksOf({ seed: 10, projects: 120, effects, anchored: false }));
    expect(ratings.find(({ agencyId }) => agencyId === 'agency-16')?.verdict).toBe('flagged-high');
  });

  it('has nobody to rate without blocks', () => {
    expect(rateAgencies([])).toEqual([]);
  });
});
