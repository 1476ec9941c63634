import type {
  FlagPage,
  FlagReplay,
  FlagView,
  FlagWithHistory,
  LikeHomesOfReport,
  ProjectScreening,
  ReportReceipt,
  ReportView,
} from '#contracts';
import { aComparable } from '#testing';
import type { Person } from '../person.js';
import { Town, type Household } from '../town.js';
import { WholeSystem } from '../whole-system.js';

/** Twelve like homes of one project and a thirteenth valued far above them, on a comparable of its own price. */
describe('the screening of a project', () => {
  let system: WholeSystem;
  let town: Town;
  let projectId: string;
  let reviewer: Person;
  let agency: Person;
  let dear: Household;
  let neighbour: Household;
  let high: FlagView;

  beforeAll(async () => {
    system = await WholeSystem.start();
    town = await Town.found(system);
    projectId = await town.projectOfFirstFirm();
    reviewer = town.officer('reviewer');
    agency = town.firms[0].person;
    neighbour = await town.moveIn(projectId, 'H-1');
    for (let n = 2; n <= 12; n++) await agency.does<ReportReceipt>('/reports', town.reportOf(projectId, `H-${n}`));
    dear = await town.moveIn(projectId, 'H-13', { comparables: dearComparables });
  }, 120_000);
  afterAll(() => system.stop());

  const flag = (path = '') => `/flags/${high.id}${path}`;
  const ofDear = ({ items }: FlagPage) => items.filter(({ reportId }) => reportId === dear.reportId);
  const screenedAll = ({ n, upToDate }: ProjectScreening) => n === 13 && upToDate;

  it('sees each household once: a second report of its own is refused, and a correction takes the place of the first', async () => {
    const twice = { ...town.reportOf(projectId, 'H-2'), reportNo: 'FH-other' };
    expect(await agency.mayNot('/reports', twice)).toMatchObject({ status: 409, code: 'household-already-reported' });
    const correction = {
      kind: 'agency-correction',
      reason: '更正报告文字错漏，估价结果不变。',
      report: neighbour.report,
    };
    await agency.does(`/reports/${neighbour.reportId}/versions`, correction);
    const { n } = await reviewer.sees<ProjectScreening>(`/projects/${projectId}/screening`, screenedAll);
    expect(n).toBe(13);
  });

  it('leads the reviewer from a flag to the report it is about', async () => {
    const page = await reviewer.sees<FlagPage>(`/flags?projectId=${projectId}&direction=high`, (all) => ofDear(all)[0]);
    const [found] = ofDear(page);
    if (!found) throw new Error('no flag');
    high = found;
    expect(high.evidence.unitPriceYuan).toBe(dear.report.valuation.unitPriceYuan);
    expect(high.evidence.sentence.zh).toMatch(/仅提示核查，不作结论/);
    const report = await reviewer.sees<ReportView>(`/reports/${high.reportId}`);
    expect(report.content.valuation).toEqual(dear.report.valuation);
  });

  it('asks about a comparable that the report tells otherwise than twelve others do', async () => {
    const page = await reviewer.sees<FlagPage>(`/flags?projectId=${projectId}`, (all) =>
      all.items.some(({ code }) => code === 'comparable-told-differently'),
    );
    const content = page.items.filter(({ code }) => code === 'comparable-told-differently');
    expect(content.map(({ reportId }) => reportId)).toEqual([dear.reportId]);
    const [contradicted] = content[0]?.evidence.contradictions ?? [];
    expect(contradicted).toMatchObject({ comparableNo: 'T-2026-001', facts: [{ fact: 'priceYuanPerSqm' }] });
    expect(contradicted?.facts[0]?.elsewhere[0]?.reportIds).toHaveLength(12);
  });

  it('comes to every flag again from the facts it was found in', async () => {
    const { items } = await reviewer.sees<FlagPage>(`/flags?projectId=${projectId}&limit=200`);
    for (const { id, evidence } of items) {
      expect(await reviewer.sees<FlagReplay>(`/flags/${id}/replay`)).toMatchObject({
        same: true,
        recomputed: evidence,
      });
    }
  });

  it('shows the household homes like its own, and no flag nobody has disposed of', async () => {
    const like = `/reports/${dear.reportId}/like-homes`;
    const told = await dear.person.sees<LikeHomesOfReport>(like);
    expect(told).toMatchObject({ unitPriceYuan: dear.report.valuation.unitPriceYuan, disposedFlags: [] });
    expect(told.likeHomes).toHaveLength(5);
    expect(JSON.stringify(told)).not.toContain(neighbour.reportId);
    expect(await dear.person.mayNotSee('/flags')).toEqual({ status: 403, code: 'not-allowed' });
    expect(await dear.person.mayNotSee(flag())).toEqual({ status: 403, code: 'not-allowed' });
    expect(await neighbour.person.mayNotSee(like)).toEqual({ status: 404, code: 'not-found' });
    expect(await town.passerBy.mayNotSee(like)).toEqual({ status: 401, code: 'not-signed-in' });
  });

  it('gives the agency the same evidence, and takes its answer', async () => {
    expect((await agency.sees<FlagWithHistory>(flag())).evidence).toEqual(
      (await reviewer.sees<FlagWithHistory>(flag())).evidence,
    );
    expect(await town.firms[1].person.mayNotSee(flag())).toEqual({ status: 404, code: 'not-found' });
    const text = '该户为临街商住两用，已在报告第三章说明。';
    expect(await agency.does<FlagView>(flag('/answer'), { text })).toMatchObject({ answer: { text }, state: 'open' });
  });

  it('ends with the disposition of a reviewer, which the household reads with its reason', async () => {
    const disposition = { outcome: 'confirmed', reason: '可比实例成交价抄录有误，已责成更正。' };
    expect(await agency.mayNot(flag('/disposition'), disposition)).toEqual({ status: 403, code: 'not-allowed' });
    await reviewer.does(flag('/disposition'), disposition);
    const { history } = await agency.sees<FlagWithHistory>(flag());
    expect(history.at(-1)).toMatchObject({ what: 'disposed', outcome: 'confirmed', text: disposition.reason });
    const told = await dear.person.sees<LikeHomesOfReport>(`/reports/${dear.reportId}/like-homes`);
    expect(told.disposedFlags).toMatchObject([{ direction: 'high', disposition }]);
  });

  it('clears the flags, and keeps them on file, once the report has been put right', async () => {
    const right = town.reportOf(projectId, 'H-13');
    const correction = { kind: 'agency-correction', reason: '更正可比实例成交价。', report: right };
    await agency.does(`/reports/${dear.reportId}/versions`, correction);
    const cleared = (page: FlagPage) => ofDear(page).every(({ state }) => state === 'cleared');
    const page = await reviewer.sees<FlagPage>(`/flags?projectId=${projectId}`, cleared);
    expect(ofDear(page).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['above-like-homes', 'comparable-told-differently']),
    );
  });
});

/** The first is one the other reports use too, at another price. */
const dearComparables = [
  aComparable({ priceYuanPerSqm: 14_060 }, 1),
  ...[2, 3].map((n) => aComparable({ comparableNo: `D-${n}`, priceYuanPerSqm: 14_000 + n * 60 }, n)),
];
