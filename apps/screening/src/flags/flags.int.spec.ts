import {
  answerFlag,
  disposeFlag,
  findFlags,
  getFlag,
  getLikeHomes,
  getProjectScreening,
  replayFlag,
  reportAccepted,
  type Caller,
  type FlagPage,
  type FlagView,
  type ReportAccepted,
} from '#contracts';
import { aHousehold, anAgencyCaller, anOfficer, aProjectOfReports, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { engineVersion } from '../domain/model/engine-settings.js';
import { service } from '../service.js';

const projectId = randomUUID();
const supervisor = anOfficer(['reviewer'], ['nanguan-housing']);
const client = anOfficer(['clerk', 'reviewer'], ['nanguan']);
const elsewhere = anOfficer(['reviewer'], ['gongzhuling']);
const homes = aProjectOfReports({ projectId, homes: 400 });
const valuedAt = (report: ReportAccepted, factor: number, version = 1): ReportAccepted => ({
  ...report,
  version,
  facts: { ...report.facts, unitPriceYuan: Math.round(report.facts.unitPriceYuan * factor) },
});
/** One home a quarter too dear, one a quarter too cheap, by different agencies. */
const [usualDear, usualCheap] = [homes[0], homes[4]];
if (!usualDear || !usualCheap) throw new Error('no homes');
const [dear, cheap] = [valuedAt(usualDear, 1.25), valuedAt(usualCheap, 0.75)];
const agency = anAgencyCaller(dear.agencyId);
const otherAgency = anAgencyCaller(cheap.agencyId);
const reason = '附有装修照片，价值有据';

describe('a flag', () => {
  let world: World;
  let high: FlagView;

  const flags = async (as: Caller, body: object = {}) => (await world.ask(findFlags, { as, body })).items;

  const highFlag = (fits: (flag: FlagView) => boolean = () => true) =>
    eventually(async () => {
      const found = await flags(supervisor, { direction: 'high', limit: 200 });
      return found.find((flag) => flag.reportId === dear.reportId && fits(flag));
    });

  beforeAll(async () => {
    world = await World.start(service);
    for (const body of [dear, cheap, ...homes.filter((one) => one !== usualDear && one !== usualCheap)]) {
      await world.publish(reportAccepted, body);
    }
    await eventually(async () => {
      const screening = await world.ask(getProjectScreening, { as: supervisor, target: projectId }).catch(() => null);
      return screening?.n === 400 && screening.upToDate;
    }, 60_000);
    high = await highFlag();
  }, 90_000);
  afterAll(() => world.stop());

  it('carries all its evidence in both languages', () => {
    expect(high).toMatchObject({
      subjectKind: 'report',
      reportId: dear.reportId,
      code: 'above-like-homes',
      direction: 'high',
      state: 'open',
      level: 3,
    });
    const { evidence } = high;
    expect(evidence).toMatchObject({
      unitPriceYuan: dear.facts.unitPriceYuan,
      engineVersion,
      contested: false,
      settingsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      snapshotHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(evidence.usualRange?.low).toBeLessThan(evidence.expectedUnitPriceYuan ?? NaN);
    expect(evidence.usualRange?.high).toBeLessThan(dear.facts.unitPriceYuan);
    expect(evidence.gapPercent).toBeGreaterThan(15);
    expect(evidence.gapYuan).toBeGreaterThan(0);
    expect(evidence.reason?.nextStep.zh).toMatch(/\p{Script=Han}/u);
    expect(evidence.sentence.zh).toContain(`评估单价${dear.facts.unitPriceYuan.toLocaleString('en')}元/㎡`);
    expect(evidence.sentence.en).toContain(`valued at ${dear.facts.unitPriceYuan.toLocaleString('en')} yuan/m²`);
  });

  it('takes its gap apart into parts that sum to it', () => {
    const { total = NaN, ...parts } = high.evidence.parts ?? {};
    expect(Math.abs(Object.values(parts).reduce((sum, part) => sum + part, 0) - total)).toBeLessThan(1e-9);
    const { unitPriceYuan = NaN, expectedUnitPriceYuan = NaN } = high.evidence;
    expect(high.evidence.parts?.residual).toBeCloseTo(Math.log(unitPriceYuan / expectedUnitPriceYuan), 3);
  });

  it('names five like homes without saying whose they are', () => {
    const { likeHomes = [] } = high.evidence;
    expect(likeHomes).toHaveLength(5);
    for (const home of likeHomes) expect(home.maskedAddress).toMatch(/^.?\*\*$/);
    expect(JSON.stringify(likeHomes)).not.toMatch(/[0-9a-f]{8}-/);
  });

  it('computes again to the last digit, every one of the project', async () => {
    const all = await flags(supervisor, { projectId, limit: 200 });
    expect(all.length).toBeGreaterThan(2);
    for (const { id, evidence } of all) {
      const replay = await world.ask(replayFlag, { as: supervisor, target: id });
      expect(replay).toMatchObject({ flagId: id, same: true, said: evidence, recomputed: evidence });
    }
    await expect(world.ask(replayFlag, { as: otherAgency, target: high.id })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is not told to the household before an officer has disposed of it', async () => {
    const told = await world.ask(getLikeHomes, { as: aHousehold(dear.reportId), target: dear.reportId });
    expect(told).toMatchObject({ unitPriceYuan: dear.facts.unitPriceYuan, disposedFlags: [] });
    expect(told.likeHomes).toHaveLength(5);
    expect(told.sentence.zh).toContain('最相近的5户');
    for (const as of [aHousehold(cheap.reportId), otherAgency, elsewhere]) {
      await expect(world.ask(getLikeHomes, { as, target: dear.reportId })).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('shows the agency the evidence the officer sees, of its own reports alone', async () => {
    expect((await flags(agency, { direction: 'high' })).find(({ id }) => id === high.id)).toEqual(high);
    expect(new Set((await flags(agency)).map(({ agencyId }) => agencyId))).toEqual(new Set([dear.agencyId]));
    expect(await world.ask(getFlag, { as: agency, target: high.id })).toEqual(
      await world.ask(getFlag, { as: supervisor, target: high.id }),
    );
    expect((await flags(otherAgency)).some(({ reportId }) => reportId === cheap.reportId)).toBe(true);
    await expect(world.ask(getFlag, { as: otherAgency, target: high.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is seen by both organs of the project and by no other', async () => {
    expect(await flags(client, { projectId })).toEqual(await flags(supervisor, { projectId }));
    expect(await flags(elsewhere, { projectId })).toEqual([]);
    await expect(world.ask(getFlag, { as: elsewhere, target: high.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is shown to no household, to nobody unknown and to no key without the scope', async () => {
    const unscoped = { ...agency, scopes: [] };
    for (const as of [aHousehold(dear.reportId), undefined, unscoped]) {
      const asker = as ? { as } : {};
      await expect(world.ask(findFlags, asker)).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(world.ask(getFlag, { ...asker, target: high.id })).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });

  it('does not show a test key what is live', async () => {
    const tested: Caller = { ...agency, tenant: `test:${dear.agencyId}` };
    expect(await flags(tested)).toEqual([]);
    await expect(world.ask(getFlag, { as: tested, target: high.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('gives each flag once over pages of one', async () => {
    const all = await flags(supervisor);
    const found: FlagView[] = [];
    let cursor: string | null = null;
    do {
      const body = { limit: 1, ...(cursor ? { cursor } : {}) };
      const page: FlagPage = await world.ask(findFlags, { as: supervisor, body });
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    expect(found.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('takes the answer of its own agency, and of no other', async () => {
    const body = { text: '该户为顶层复式，已在报告中说明。' };
    await expect(world.ask(answerFlag, { as: otherAgency, target: high.id, body })).rejects.toMatchObject({
      code: 'not-found',
    });
    const answered = await world.ask(answerFlag, { as: agency, target: high.id, body });
    expect(answered).toMatchObject({ version: high.version + 1, answer: body, state: 'open' });
  });

  it('is disposed of once by a reviewer of the supervising organ who has seen the latest version', async () => {
    const body = { outcome: 'explained' as const, reason };
    const { version } = await highFlag();
    const dispose = (as: Caller, ifMatch: number, key?: string) =>
      world.ask(disposeFlag, { as, target: high.id, body, ifMatch, ...(key ? { key } : {}) });
    await expect(dispose(client, version)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    await expect(dispose(elsewhere, version)).rejects.toMatchObject({ code: 'not-found' });
    await expect(dispose(agency, version)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(dispose(supervisor, high.version)).rejects.toMatchObject({ code: 'version-changed' });
    const twins = await Promise.all([1, 2, 3].map(() => dispose(supervisor, version, 'dispose-once')));
    expect(new Set(twins.map((flag) => flag.version))).toEqual(new Set([version + 1]));
    const { disposition, history } = await world.ask(getFlag, { as: agency, target: high.id });
    expect(disposition).toMatchObject(body);
    expect(history.at(-1)).toMatchObject({
      what: 'disposed',
      actorKind: 'officer',
      outcome: 'explained',
      text: reason,
    });
    expect(history.map((entry) => entry.version)).toEqual(history.map((_, i) => i + 1));
  });

  it('is told to the household with the disposition on it', async () => {
    const { disposedFlags } = await world.ask(getLikeHomes, {
      as: aHousehold(dear.reportId),
      target: dear.reportId,
    });
    expect(disposedFlags).toMatchObject([{ direction: 'high', disposition: { outcome: 'explained', reason } }]);
  });

  it('keeps its disposition when like homes come in, and loses it when its own value changes', async () => {
    const [newcomer] = aProjectOfReports({ projectId, homes: 1, seed: 'new' });
    await world.publish(reportAccepted, { ...newcomer, agencyId: dear.agencyId });
    const seen = await highFlag(({ lastRunId }) => lastRunId !== high.lastRunId);
    expect(seen.disposition?.outcome).toBe('explained');
    await world.publish(reportAccepted, valuedAt(usualDear, 1.3, 2));
    const raised = await highFlag(({ evidence }) => (evidence.unitPriceYuan ?? 0) > dear.facts.unitPriceYuan);
    expect(raised.disposition).toBeUndefined();
    expect(raised.answer?.text).toContain('顶层复式');
    const { history } = await world.ask(getFlag, { as: supervisor, target: high.id });
    expect(history.filter(({ what }) => what === 'disposed')).toHaveLength(1);
  });

  it('computes again from what its run saw, long after the facts have moved on', async () => {
    const low = (await flags(supervisor, { direction: 'low', limit: 200 })).find(
      ({ reportId }) => reportId === cheap.reportId,
    );
    await world.publish(reportAccepted, { ...usualCheap, version: 2 });
    const target = low?.id ?? '';
    await eventually(async () => (await world.ask(getFlag, { as: supervisor, target })).state === 'cleared');
    const replay = await world.ask(replayFlag, { as: supervisor, target });
    expect(replay).toMatchObject({ same: true, recomputed: { unitPriceYuan: cheap.facts.unitPriceYuan } });
  });
});
