import {
  disposeFlag,
  drawSpotCheck,
  findFlags,
  findSpotChecks,
  getProjectScreening,
  getSpotCheck,
  listSpotCheckItems,
  recordSpotCheck,
  replaySpotCheck,
  reportAccepted,
  type Caller,
  type RequestDefinition,
  type SpotCheckView,
} from '#contracts';
import { drawOrder, sha256Hex } from '#kernel';
import { anAgencyCaller, anOfficer, aProjectOfReports, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const reviewer = anOfficer(['reviewer'], ['nanguan-housing']);
const client = anOfficer(['reviewer'], ['nanguan']);
const projectId = randomUUID();
const period = { from: '2026-06-01', to: '2026-06-30' };

describe('a spot check', () => {
  let world: World;
  let check: SpotCheckView;
  const homes = aProjectOfReports({ projectId, homes: 160 }).map((one, i) => {
    const factor = [1.4, 0.7][i] ?? 1;
    return { ...one, facts: { ...one.facts, unitPriceYuan: Math.round(one.facts.unitPriceYuan * factor) } };
  });

  const draw = (body: object = {}, as: Caller = reviewer, key: string = randomUUID()) =>
    world.ask(drawSpotCheck, { as, key, body: { ...period, size: 20, ...body } });
  const itemsOf = async (target: string, as: Caller = reviewer) =>
    (await world.ask(listSpotCheckItems, { as, target })).items;

  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-06-20');
    for (const one of homes) await world.publish(reportAccepted, one);
    await eventually(async () => {
      const screening = await world.ask(getProjectScreening, { as: reviewer, target: projectId }).catch(() => null);
      return screening?.upToDate && screening.n === 160;
    }, 60_000);
  }, 90_000);
  afterAll(() => world.stop());

  it('waits for the end of its period', async () => {
    await expect(draw()).rejects.toMatchObject({ code: 'period-not-over', pointer: '/to' });
    await expect(draw({ to: '2026-05-01' })).rejects.toMatchObject({ code: 'span-reversed', pointer: '/to' });
    world.setDay('2026-07-01');
    await expect(draw({ from: '2026-05-01', to: '2026-05-31' })).rejects.toMatchObject({ code: 'nothing-to-draw' });
    for (const as of [anOfficer(['clerk'], ['nanguan-housing']), anAgencyCaller(randomUUID())]) {
      await expect(draw({}, as)).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });

  it('draws unflagged reports by a seed that anybody can run again', async () => {
    const twins = await Promise.all([1, 2].map(() => draw({}, reviewer, 'draw-once')));
    const [first] = twins;
    if (!first) throw new Error('no draw');
    expect(twins[1]).toEqual(first);
    check = first;
    const flagged = new Set(
      (await world.ask(findFlags, { as: reviewer, body: { projectId, state: 'open', limit: 200 } })).items.map(
        (flag) => flag.reportId,
      ),
    );
    const frame = homes.map(({ reportId }) => reportId).filter((id) => !flagged.has(id));
    expect(check).toMatchObject({ ...period, size: 20, frame: frame.length, organId: 'nanguan-housing' });
    expect(check.frameHash).toBe(sha256Hex(frame.toSorted().join('\n')));
    const items = await itemsOf(check.id);
    expect(items.map(({ reportId }) => reportId)).toEqual(drawOrder(frame, check.seed).slice(0, 20));
    expect(items.map(({ rank }) => rank)).toEqual(items.map((_, i) => i + 1));
  });

  it('is drawn once: neither the same days nor some of them again', async () => {
    for (const body of [{}, { from: '2026-06-30', to: '2026-06-30', size: 5 }, { from: '2026-05-01' }]) {
      await expect(draw(body)).rejects.toMatchObject({
        code: 'spot-check-drawn-already',
        details: { spotCheckId: check.id },
      });
    }
  });

  it('can be run again after everything has moved on', async () => {
    const [home] = homes;
    if (!home) throw new Error('no home');
    await world.publish(reportAccepted, { ...home, version: 2, facts: { ...home.facts, unitPriceYuan: 9000 } });
    await eventually(async () => {
      const runs = await world.rows('select 1 from screening.screen_run where project_id = $1', [projectId]);
      return runs.length > 1;
    }, 30_000);
    const again = await world.ask(replaySpotCheck, { as: reviewer, target: check.id });
    expect(again).toMatchObject({ same: true, frame: check.frame, frameHash: check.frameHash });
    expect(again.reportIds).toHaveLength(20);
  });

  it('takes what a reviewer of the supervising organ found, at the version seen', async () => {
    const [item] = await itemsOf(check.id);
    if (!item) throw new Error('no item');
    const body = { outcome: 'sound' as const, reason: '现场核对无误' };
    const record = (as: Caller, ifMatch?: number) =>
      world.ask(recordSpotCheck, { as, target: item.id, body, ...(ifMatch === undefined ? {} : { ifMatch }) });
    await expect(record(client)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    await expect(record(anOfficer(['reviewer'], ['siping']))).rejects.toMatchObject({ code: 'not-found' });
    expect(await record(reviewer, 1)).toMatchObject({ ...body, version: 2 });
    await expect(record(reviewer, 1)).rejects.toMatchObject({ code: 'version-changed' });
  });

  it('estimates the share of wrong values that screening finds', async () => {
    expect((await world.ask(getSpotCheck, { as: reviewer, target: check.id })).estimate.recall).toBeUndefined();
    const items = await itemsOf(check.id);
    for (const { id, rank } of items) {
      const body = { outcome: rank === 2 ? ('missed-high' as const) : ('sound' as const), reason: '现场核对' };
      await world.ask(recordSpotCheck, { as: reviewer, target: id, body });
    }
    const { items: flags } = await world.ask(findFlags, { as: reviewer, body: { projectId, limit: 200 } });
    for (const { id, subjectKind } of flags) {
      if (subjectKind !== 'report') continue;
      const body = { outcome: 'confirmed' as const, reason: '现场核实' };
      await world.ask(disposeFlag, { as: reviewer, target: id, body });
    }
    const { estimate, frame } = await world.ask(getSpotCheck, { as: reviewer, target: check.id });
    expect(estimate).toMatchObject({ checked: 20, missed: 1, disposed: estimate.flagged });
    const lost = frame / 20;
    expect(estimate.recall).toBeCloseTo(estimate.confirmed / (estimate.confirmed + lost), 12);
    expect(estimate.low95).toBeLessThan(estimate.recall ?? 0);
    expect(estimate.high95).toBeGreaterThan(estimate.recall ?? 1);
  });

  it('is seen by the organ that drew it alone', async () => {
    const list = async (as: Caller) => (await world.ask(findSpotChecks, { as })).items.map(({ id }) => id);
    expect(await list(reviewer)).toEqual([check.id]);
    expect(await list(client)).toEqual([]);
    for (const ask of [getSpotCheck, listSpotCheckItems, replaySpotCheck]) {
      await expect(world.ask(ask as RequestDefinition, { as: client, target: check.id })).rejects.toMatchObject({
        code: 'not-found',
      });
    }
  });
});
