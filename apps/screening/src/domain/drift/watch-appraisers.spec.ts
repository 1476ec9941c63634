import { homesOf } from '../homes.js';
import { normalQuantile } from '../statistics/normal.js';
import { seededRandom } from '../statistics/seeded-random.js';
import type { ValuationFact } from '../valuation-fact.js';
import { type BuildingMedian, buildingMedians } from './building-medians.js';
import { watchAppraisers } from './watch-appraisers.js';

/** Projects a month apart, 48 buildings of ten homes by six people; from a project on, one of them values otherwise. */
function mediansOf(seed: number, projects: number, shiftOf: (person: number, project: number) => number) {
  const random = seededRandom(seed);
  const normal = (sd: number): number => sd * normalQuantile(random() * 0.9999 + 0.00005);
  return Array.from({ length: projects }, (_, project): BuildingMedian[] => {
    const facts: ValuationFact[] = [];
    const off: number[] = [];
    for (let building = 0; building < 48; building++) {
      const person = building % 6;
      const effect = normal(0.02) + shiftOf(person, project);
      for (let home = 0; home < 10; home++) {
        off.push(effect + normal(0.03));
        facts.push({
          reportId: `${project}-${building}-${home}`,
          projectId: `project-${project}`,
          use: 'residential',
          structure: 'brick-concrete',
          areaSqm: 80,
          unitPriceYuan: 10_000,
          valuationDate: `${2020 + Math.floor(project / 12)}-${String((project % 12) + 1).padStart(2, '0')}-15`,
          buildingNo: String(building).padStart(2, '0'),
          agencyId: 'agency',
          appraiserId: `person-${person}`,
        });
      }
    }
    const none = new Float64Array(off.length);
    const parts = { building: none, local: none, secondValue: none, residual: Float64Array.from(off) };
    return buildingMedians(homesOf(facts), { parts }, `project-${project}`);
  }).flat();
}

describe('buildingMedians', () => {
  const medians = mediansOf(31, 40, () => 0).map(({ median }) => median);

  it('have a spread of one, whatever the spreads of homes and buildings', () => {
    const square = medians.reduce((sum, median) => sum + median ** 2, 0) / medians.length;
    expect(medians).toHaveLength(1920);
    expect(Math.sqrt(square)).toBeGreaterThan(0.93);
    expect(Math.sqrt(square)).toBeLessThan(1.1);
  });

  it('are none in a project of seven buildings, where there is nothing to standardise by', () => {
    const facts = Array.from({ length: 70 }, (_, i): ValuationFact => ({
      reportId: `${i}`,
      projectId: 'small',
      use: 'residential',
      structure: 'brick-concrete',
      areaSqm: 80,
      unitPriceYuan: 10_000,
      buildingNo: `${i % 7}`,
      agencyId: 'agency',
      appraiserId: 'person',
    }));
    const none = new Float64Array(70);
    const parts = { building: none, local: none, secondValue: none, residual: none };
    expect(buildingMedians(homesOf(facts), { parts }, 'small')).toEqual([]);
  });
});

describe('watchAppraisers', () => {
  it('sees one of six drift by one and a half standard deviations, and since when', () => {
    const medians = mediansOf(32, 6, (person, project) => (person === 1 && project >= 3 ? 0.04 : 0));
    const [first, drifting, ...others] = watchAppraisers(medians);
    expect(drifting?.alarms[0]).toMatchObject({
      direction: 'high',
      sinceProjectId: 'project-3',
      projectId: 'project-3',
    });
    expect([first, ...others].flatMap((of) => of?.alarms).length).toBeLessThan(drifting?.alarms.length ?? 0);
  });

  it('states the reports to a false alarm and to detection, and cries wolf no more often', () => {
    const drifts = Array.from({ length: 4 }, (_, i) => watchAppraisers(mediansOf(40 + i, 30, () => 0))).flat();
    const reports = drifts.reduce((sum, drift) => sum + drift.reports, 0);
    const alarms = drifts.reduce((sum, drift) => sum + drift.alarms.length, 0);
    expect(drifts[0]?.reportsToFalseAlarm).toBeCloseTo(2000, 6);
    expect(drifts[0]?.reportsToDetection).toBeLessThan(100);
    expect(reports / alarms).toBeGreaterThan(2000);
    expect(reports / alarms).toBeLessThan(8000);
  });

  it('is insufficient after fewer buildings than a drift takes to be seen', () => {
    const few = watchAppraisers(mediansOf(33, 1, () => 0).slice(0, 12));
    expect(few.map(({ buildings, insufficient }) => ({ buildings, insufficient }))).toEqual(
      [0, 1, 2, 3, 4, 5].map(() => ({ buildings: 2, insufficient: true })),
    );
  });

  it('gives the same in any order', () => {
    const medians = mediansOf(34, 3, () => 0);
    expect(watchAppraisers(medians.toReversed())).toEqual(watchAppraisers(medians));
  });
});
