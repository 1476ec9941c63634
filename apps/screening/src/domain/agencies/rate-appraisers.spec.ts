import { normalQuantile } from '../statistics/normal.js';
import { seededRandom } from '../statistics/seeded-random.js';
import type { AppraiserBlock } from './appraiser-blocks.js';
import { rateAppraisers } from './rate-appraisers.js';

interface Town {
  seed: number;
  projects?: number;
  /** Shift of a whole agency, and of one of its people, log points. */
  agencyShift?: (agency: number) => number;
  personShift?: (agency: number, person: number) => number;
}

/** Four agencies of five people; two agencies a project, and in each block of an agency's two of its people. */
function blocksOf({ seed, projects = 24, agencyShift = () => 0, personShift = () => 0 }: Town): AppraiserBlock[] {
  const random = seededRandom(seed);
  const normal = (sd: number): number => sd * normalQuantile(random() * 0.9999 + 0.00005);
  const habits = Array.from({ length: 20 }, () => normal(0.01));
  return Array.from({ length: projects }, (_, project) => {
    const error = normal(0.03);
    return Array.from({ length: 16 }, (__, block) => {
      const agency = (project + (block % 2)) % 4;
      const ground = normal(0.05);
      const first = Math.floor(random() * 5);
      const [x, y] = [random() * 800, random() * 800];
      return [first, (first + 1 + Math.floor(random() * 4)) % 5].map((person): AppraiserBlock => ({
        projectId: `project-${project}`,
        agencyId: `agency-${agency}`,
        appraiserId: `person-${person}`,
        block: `block-${block}`,
        x,
        y,
        homes: 15,
        level:
          error +
          ground +
          agencyShift(agency) +
          personShift(agency, person) +
          (habits[agency * 5 + person] ?? 0) +
          normal(0.02),
        variance: 0.0001,
        anchored: true,
      }));
    }).flat();
  }).flat();
}

describe('rateAppraisers', () => {
  it('names the one who values 8 % above the colleagues', () => {
    const personShift = (agency: number, person: number): number => (agency === 2 && person === 3 ? 0.08 : 0);
    const named = rateAppraisers(blocksOf({ seed: 21, personShift })).filter(({ verdict }) => verdict !== 'normal');
    expect(named).toEqual([
      expect.objectContaining({ agencyId: 'agency-2', appraiserId: 'person-3', verdict: 'flagged-high' }),
    ]);
  });

  it('names nobody for what the whole agency does', () => {
    const agencyShift = (agency: number): number => (agency === 1 ? 0.15 : 0);
    const ratings = rateAppraisers(blocksOf({ seed: 22, agencyShift }));
    expect(new Set(ratings.map(({ verdict }) => verdict))).toEqual(new Set(['normal']));
    for (const { effect } of ratings) expect(Math.abs(effect ?? NaN)).toBeLessThan(0.03);
  });

  it('draws effects towards the colleagues', () => {
    for (const { effect, raw } of rateAppraisers(blocksOf({ seed: 23 })))
      expect(Math.abs(effect ?? NaN)).toBeLessThan(Math.abs(raw ?? NaN));
  });

  it('says "insufficient" after two projects, and of one who worked alone', () => {
    const two = rateAppraisers(blocksOf({ seed: 24, projects: 2 }));
    const alone = rateAppraisers(blocksOf({ seed: 25 }).filter(({ appraiserId }) => appraiserId === 'person-0'));
    expect(alone).toHaveLength(4);
    for (const rating of [...two, ...alone])
      expect(rating).toMatchObject({ verdict: 'insufficient', effect: null, low95: null, q: null });
  });

  it('gives the same in any order of blocks, and nothing of nothing', () => {
    const blocks = blocksOf({ seed: 26, projects: 8 });
    expect(rateAppraisers(blocks.toReversed())).toEqual(rateAppraisers(blocks));
    expect(rateAppraisers([])).toEqual([]);
  });
});
