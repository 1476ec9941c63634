import {
  answerFlag,
  disposeFlag,
  findFlags,
  getFlag,
  reportAccepted,
  type Caller,
  type FlagView,
  type ReportAccepted,
} from '#contracts';
import { aHousehold, anAgencyCaller, anOfficer, aReportAccepted, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const projectId = randomUUID();
const supervisor = anOfficer(['reviewer'], ['nanguan-housing']);
const client = anOfficer(['clerk', 'reviewer'], ['nanguan']);
const elsewhere = anOfficer(['reviewer'], ['gongzhuling']);
const usualPrices = Array.from({ length: 30 }, (_, i) => 8000 + (((i * 37) % 9) - 4) * 60);

const home = (unitPriceYuan: number, overrides: Partial<ReportAccepted> = {}): ReportAccepted => {
  const like = aReportAccepted({ projectId, ...overrides });
  return { ...like, facts: { ...like.facts, unitPriceYuan } };
};

const [dear, cheap] = [home(10_000), home(6000)];
const agency = anAgencyCaller(dear.agencyId);
const otherAgency = anAgencyCaller(cheap.agencyId);
const reason = '附有装修照片，价值有据';

describe('a flag', () => {
  let world: World;
  let high: FlagView;

  const flags = async (as: Caller, body: object = {}) => (await world.ask(findFlags, { as, body })).items;

  const highFlag = (fits: (flag: FlagView) => boolean = () => true) =>
    eventually(async () => (await flags(supervisor, { direction: 'high' })).find(fits));

  beforeAll(async () => {
    world = await World.start(service);
    for (const body of [...usualPrices.map((price) => home(price)), dear, cheap]) {
      await world.publish(reportAccepted, body);
    }
    await eventually(async () => {
      const open = await flags(supervisor, { projectId, state: 'open' });
      return open.length === 2 && open.every(({ evidence }) => evidence.peerGroup.n === 31);
    });
    high = await highFlag();
  }, 60_000);
  afterAll(() => world.stop());

  it('carries all its evidence in both languages', () => {
    expect(high).toMatchObject({ reportId: dear.reportId, code: 'above-like-homes', direction: 'high', state: 'open' });
    const { evidence } = high;
    expect(evidence).toMatchObject({
      unitPriceYuan: 10_000,
      peerGroup: { use: 'residential', structure: 'brick-concrete', n: 31 },
      engineVersion: 'median-mad-1',
      settingsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      snapshotHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(evidence.usualRange.low).toBeLessThan(evidence.expectedUnitPriceYuan);
    expect(evidence.usualRange.high).toBeLessThan(10_000);
    expect(evidence.sentence.zh).toContain('评估单价10,000元/㎡');
    expect(evidence.sentence.en).toContain('Valued at 10,000 yuan/m²');
  });

  it('shows the agency the evidence the officer sees, of its own reports alone', async () => {
    expect(await flags(agency)).toEqual([high]);
    expect(await world.ask(getFlag, { as: agency, target: high.id })).toEqual(
      await world.ask(getFlag, { as: supervisor, target: high.id }),
    );
    expect((await flags(otherAgency)).map(({ reportId }) => reportId)).toEqual([cheap.reportId]);
    await expect(world.ask(getFlag, { as: otherAgency, target: high.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is seen by both organs of the project and by no other', async () => {
    expect(await flags(client, { projectId })).toHaveLength(2);
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
    const first = await world.ask(findFlags, { as: supervisor, body: { limit: 1 } });
    const second = await world.ask(findFlags, { as: supervisor, body: { limit: 1, cursor: first.nextCursor ?? '' } });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(2);
    expect(second.nextCursor).toBeNull();
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

  it('keeps its disposition when peers come in, and loses it when its own value changes', async () => {
    await world.publish(reportAccepted, home(8000));
    const restated = await highFlag(({ evidence }) => evidence.peerGroup.n === 32);
    expect(restated.disposition?.outcome).toBe('explained');
    await world.publish(reportAccepted, home(10_500, { ...dear, version: 2 }));
    const raised = await highFlag(({ evidence }) => evidence.unitPriceYuan === 10_500);
    expect(raised.disposition).toBeUndefined();
    expect(raised.answer?.text).toContain('顶层复式');
    const { history } = await world.ask(getFlag, { as: supervisor, target: high.id });
    expect(history.filter(({ what }) => what === 'disposed')).toHaveLength(1);
  });
});
