import {
  getAgencyPanel,
  getProjectScreening,
  getRatioPanel,
  reportAccepted,
  type Caller,
  type ReportAccepted,
} from '#contracts';
import { aHousehold, anAgencyCaller, anOfficer, aProjectOfReports, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { rateAgencies } from '../domain/agencies/rate-agencies.js';
import { ratioFigures } from '../domain/ratio/study-ratios.js';
import { service } from '../service.js';

const regulator = anOfficer(['clerk'], ['nanguan-housing']);
const elsewhere = anOfficer(['clerk'], ['siping']);
const agencies: string[] = [randomUUID(), randomUUID(), randomUUID()];
/** Two of each agency, in its order. */
const appraisers = agencies.flatMap(() => [randomUUID(), randomUUID()]);

/**
 * Four projects of 24 blocks shared by three agencies; each report has a second value of its own, about 5 % lower. The second
 * agency writes a quarter of its prices down in hundreds.
 */
const projects = [1, 2, 3, 4].map((seed): ReportAccepted[] => {
  const projectId = randomUUID();
  return aProjectOfReports({ projectId, homes: 240, buildings: 96, seed: `panel ${seed}` }).map((one, i) => {
    const agencyId = agencies[one.facts.blockNo.charCodeAt(0) % 3] ?? '';
    const signerIds = [appraisers[agencies.indexOf(agencyId) * 2 + (Number(one.facts.buildingNo) % 2)] ?? ''];
    const worked = one.facts.unitPriceYuan;
    const unitPriceYuan = agencyId === agencies[1] && i % 3 === 0 ? Math.round(worked / 100) * 100 : worked;
    const earlierUnitPriceYuan = Math.round(worked / 1.05 / Math.exp(0.05 * Math.sin(7 * i)));
    return { ...one, agencyId, signerIds, facts: { ...one.facts, unitPriceYuan, earlierUnitPriceYuan } };
  });
});
const reports = projects.flat();

describe('panels', () => {
  let world: World;
  const agencyPanel = (as: Caller, body: object = {}) => world.ask(getAgencyPanel, { as, body });
  const ratioPanel = (body: object = {}, as: Caller = regulator) => world.ask(getRatioPanel, { as, body });

  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());

  it('are empty before anything is screened', async () => {
    expect(await agencyPanel(regulator)).toMatchObject({ upToDate: true, agencies: 0, items: [], appraisers: [] });
    expect(await ratioPanel()).toEqual({ against: 'earlier', by: 'project', all: { key: 'all', n: 0 }, items: [] });
  });

  it('rate agencies behind every screening, as the stored block levels say', async () => {
    for (const one of reports) await world.publish(reportAccepted, one);
    for (const [first] of projects) {
      await eventually(async () => {
        const as = regulator;
        const screening = await world
          .ask(getProjectScreening, { as, target: first?.projectId ?? '' })
          .catch(() => null);
        return screening?.upToDate && screening.n === 240;
      }, 60_000);
    }
    const panel = await eventually(async () => {
      const seen = await agencyPanel(regulator);
      return seen.upToDate && seen.agencies === 3 && seen;
    }, 30_000);
    const blocks = await world.rows<Parameters<typeof rateAgencies>[0][number]>(
      `select project_id as "projectId", agency_id as "agencyId", block, x, y, homes, level, variance, anchored
       from screening.block_level order by project_id, block, agency_id`,
    );
    const expected = rateAgencies(blocks);
    expect(panel.items.map(({ agencyId }) => agencyId)).toEqual(agencies.toSorted());
    panel.items.forEach((line, i) => {
      expect(line.verdict).toBe(expected[i]?.verdict);
      expect(line.effect ?? null).toBe(expected[i]?.effect);
    });
  }, 120_000);

  it('show where an agency stands in the funnel', async () => {
    const { items } = await agencyPanel(regulator);
    for (const { verdict, effect, raw = NaN, rawError = NaN, z = NaN, funnel, projects: n } of items) {
      expect([n, verdict]).toEqual([4, 'normal']);
      if (!funnel || effect === undefined) throw new Error('no figures');
      expect(funnel.low95).toBeCloseTo(-funnel.high95, 12);
      expect(funnel.high998 / funnel.high95).toBeCloseTo(3.0902 / 1.96, 3);
      expect(funnel.high95).toBeGreaterThanOrEqual(1.9599 * rawError);
      expect(Math.abs(raw) > funnel.high95).toBe(Math.abs(z) > 1.96);
    }
  });

  it('ask for a look at the agency that rounds, and at no other', async () => {
    const { items } = await agencyPanel(regulator);
    for (const { agencyId, indicators } of items) {
      const { projects: n, homes, dispersion, anchoring, rounding } = indicators;
      expect([n, homes]).toEqual([4, 320]);
      expect(rounding.verdict).toBe(agencyId === agencies[1] ? 'stands-out' : 'usual');
      expect([dispersion.verdict, anchoring.verdict]).toEqual(['usual', 'usual']);
    }
    const figures = items.find(({ agencyId }) => agencyId === agencies[1])?.indicators.rounding.figures;
    expect(figures?.hundreds).toBeGreaterThan(0.2);
    expect(figures?.tensAgainstPeers).toMatchObject({ projects: 4, difference: expect.closeTo(0.2, 1) });
  });

  it('hold appraisers against their colleagues and watch them for drift, in order of ids', async () => {
    const { appraisers: lines, appraisersInAll, meanings } = await agencyPanel(regulator);
    const byId = (a: string, b: string) => (a < b ? -1 : 1);
    expect(appraisersInAll).toBe(6);
    expect(lines.map(({ agencyId, appraiserId }) => agencyId + appraiserId)).toEqual(
      appraisers.map((person, i) => `${agencies[Math.floor(i / 2)]}${person}`).sort(byId),
    );
    const said = new Set(meanings.map(({ of, verdict }) => `${of} ${verdict}`));
    for (const { projects: n, verdict, effect, drift } of lines) {
      expect([n, verdict]).toEqual([4, 'normal']);
      expect(Math.abs(effect ?? NaN)).toBeLessThan(0.02);
      expect(drift?.buildings).toBeGreaterThan(20);
      expect(drift?.newest).toHaveLength(Math.min(drift?.alarms ?? NaN, 5));
      expect(said.has(`appraiser ${verdict}`) && said.has(`drift ${drift?.verdict}`)).toBe(true);
    }
    expect(said.size).toBe(meanings.length);
  });

  it('can be asked for one agency', async () => {
    const [, second = ''] = agencies;
    const { agencies: n, items, appraisersInAll } = await agencyPanel(regulator, { agencyId: second });
    expect([n, items.map(({ agencyId }) => agencyId), appraisersInAll]).toEqual([3, [second], 2]);
    const other = await agencyPanel(anAgencyCaller(agencies[0] ?? ''), { agencyId: second });
    expect([other.items, other.appraisers]).toEqual([[], []]);
  });

  it('show an agency its own line alone, and strangers none', async () => {
    const [own = ''] = agencies;
    const { items, appraisers: people } = await agencyPanel(anAgencyCaller(own));
    expect(new Set(people.map(({ appraiserId }) => appraiserId))).toEqual(new Set(appraisers.slice(0, 2)));
    expect(items.map(({ agencyId }) => agencyId)).toEqual([own]);
    expect(items[0]).toEqual((await agencyPanel(regulator)).items.find(({ agencyId }) => agencyId === own));
    expect(await agencyPanel(elsewhere)).toMatchObject({ items: [], appraisers: [], appraisersInAll: 0 });
    expect((await agencyPanel(anAgencyCaller(randomUUID()))).items).toEqual([]);
    const tested: Caller = { ...anAgencyCaller(own), tenant: `test:${own}` };
    expect((await agencyPanel(tested)).items).toEqual([]);
  });

  it('hold values against their second values, by project, agency, use and value band', async () => {
    for (const by of ['project', 'agency', 'use', 'value-band'] as const) {
      const { all, items } = await ratioPanel({ by });
      expect(items.reduce((sum, { n }) => sum + n, 0)).toBe(960);
      expect(items).toHaveLength({ project: 4, agency: 3, use: 1, 'value-band': 5 }[by]);
      expect(all.figures).toMatchObject({
        medianRatio: expect.closeTo(1.05, 2),
        withinBands: { medianRatio: true, cod: false, prd: true },
      });
    }
    const { items } = await ratioPanel({ by: 'agency' });
    const own = reports.filter(({ agencyId }) => agencyId === items[0]?.key);
    const figures = ratioFigures(
      own.map(({ facts }) => ({
        appraised: facts.unitPriceYuan * facts.areaSqm,
        sale: (facts.earlierUnitPriceYuan ?? NaN) * facts.areaSqm,
      })),
    );
    expect(items[0]?.figures?.cod).toBeCloseTo(figures.cod, 9);
    expect(items[0]?.figures?.prb).toBeCloseTo(figures.prb ?? NaN, 9);
  });

  it('hold them against the reference price as well, and of one project', async () => {
    const projectId = projects[0]?.[0]?.projectId ?? '';
    const { all, items } = await ratioPanel({ against: 'reference', projectId });
    expect([all.n, items.map(({ key }) => key)]).toEqual([240, [projectId]]);
    expect(all.figures?.medianRatio).not.toBeCloseTo(1.05, 3);
    expect(await ratioPanel({ projectId: randomUUID() })).toMatchObject({ all: { n: 0 }, items: [] });
  });

  it('show an agency the ratios of its own reports, and strangers none', async () => {
    const [own = ''] = agencies;
    const { items } = await ratioPanel({ by: 'agency' }, anAgencyCaller(own));
    expect(items.map(({ key }) => key)).toEqual([own]);
    expect((await ratioPanel({}, elsewhere)).all.n).toBe(0);
  });

  it('are no household’s business, nor an unscoped key’s', async () => {
    const unscoped = { ...anAgencyCaller(agencies[0] ?? ''), scopes: [] };
    for (const as of [aHousehold(reports[0]?.reportId ?? ''), unscoped]) {
      await expect(agencyPanel(as)).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(ratioPanel({}, as)).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });
});
