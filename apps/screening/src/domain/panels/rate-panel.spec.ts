import { judgeProject } from '../judge-project.js';
import { defaultEngineSettings } from '../model/engine-settings.js';
import { type ProjectTrace, readTrace, writeTrace } from '../project-trace.js';
import { normalQuantile } from '../statistics/normal.js';
import { seededRandom } from '../statistics/seeded-random.js';
import type { ValuationFact } from '../valuation-fact.js';
import { ratePanel } from './rate-panel.js';

const projects = ['p1', 'p2', 'p3', 'p4'];

/** 240 homes a project in 60 buildings of two agencies with three people each; buildings, no blocks, and no ground known. */
function factsOf(projectId: string, year: number, shiftOf: (person: string) => number): ValuationFact[] {
  const random = seededRandom(year);
  const normal = (sd: number): number => sd * normalQuantile(random() * 0.9999 + 0.00005);
  const ofBuilding = Array.from({ length: 60 }, () => normal(0.02));
  return Array.from({ length: 240 }, (_, i): ValuationFact => {
    const building = i % 60;
    const agencyId = `agency-${building % 2}`;
    const appraiserId = `${agencyId}-person-${building % 3}`;
    const off = (ofBuilding[building] ?? 0) + normal(0.03) + shiftOf(appraiserId);
    return {
      reportId: `${projectId}-${1000 + i}`,
      projectId,
      use: 'residential',
      structure: 'brick-concrete',
      areaSqm: 60 + (i % 40),
      unitPriceYuan: Math.round(9000 * Math.exp(off)),
      buildingNo: String(building),
      agencyId,
      appraiserId,
      valuationDate: `${year}-07-01`,
      referencePriceYuan: 9000,
    };
  });
}

const drifting = 'agency-1-person-2';
const traces = projects.map((projectId, i): ProjectTrace => {
  const facts = factsOf(projectId, 2020 + i, (person) => (person === drifting && i >= 2 ? 0.07 : 0));
  return judgeProject(facts, defaultEngineSettings, 'snapshot').trace();
});

describe('ratePanel', () => {
  it('finds the same from what was written down as from what was seen', () => {
    const written = traces.map(writeTrace);
    expect(written.join('')).not.toContain('\\u0000');
    expect(written.map(readTrace)).toEqual(traces);
    expect(ratePanel([], written.map(readTrace).toReversed())).toEqual(ratePanel([], traces));
  });

  it('sees which appraiser drifted, and in which project first', () => {
    const { appraisers } = ratePanel([], traces);
    expect(appraisers).toHaveLength(6);
    const found = appraisers.find(({ appraiserId }) => appraiserId === drifting);
    expect(found?.drift).toMatchObject({ verdict: 'stands-out', buildings: 40, reports: 160 });
    expect(found?.drift?.newest[0]).toMatchObject({ direction: 'high', projectId: 'p3' });
    expect(found?.drift?.newest.length).toBeLessThanOrEqual(5);
    const others = appraisers.filter(({ appraiserId }) => appraiserId !== drifting);
    expect(others.map(({ drift }) => drift?.verdict)).toEqual(others.map(() => 'usual'));
  });

  it('says "insufficient" after one project, never "usual" or "normal"', () => {
    const { indicators, appraisers } = ratePanel([], traces.slice(0, 1));
    expect(indicators.map(({ rounding }) => rounding.verdict)).toEqual(['insufficient', 'insufficient']);
    expect(new Set(appraisers.map(({ rating }) => rating?.verdict))).toEqual(new Set(['insufficient']));
  });

  it('finds nothing in nothing', () => {
    expect(ratePanel([], [])).toEqual({ ratings: [], indicators: [], appraisers: [] });
  });
});
