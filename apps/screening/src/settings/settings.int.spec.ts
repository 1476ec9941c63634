import {
  activateSettings,
  findBackTestProjects,
  findFlags,
  findFlagShifts,
  findSettings,
  getBackTest,
  getProjectScreening,
  getSettings,
  proposeSettings,
  reportAccepted,
  type Caller,
  type FlagShiftPage,
  type FlagShiftView,
  type ProposeSettings,
  type ReportAccepted,
  type ThresholdChange,
} from '#contracts';
import { anAgencyCaller, anOfficer, aProjectOfReports, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { defaultEngineSettings } from '../domain/model/engine-settings.js';
import { service } from '../service.js';

const organs = ['changchun', 'nanguan', 'nanguan-housing'];
const proposer = anOfficer(['reviewer', 'approver'], organs, 'prefecture');
const approver = anOfficer(['approver'], organs, 'prefecture');
const clerk = anOfficer(['clerk'], ['nanguan-housing']);

function aProject(homes: number): ReportAccepted[] {
  const projectId = randomUUID();
  return aProjectOfReports({ projectId, homes, seed: String(homes) }).map((one, i) => {
    const factor = [1.1, 0.9, 1.3, 1.06, 0.94][i] ?? 1;
    return { ...one, facts: { ...one.facts, unitPriceYuan: Math.round(one.facts.unitPriceYuan * factor) } };
  });
}

describe('thresholds of screening', () => {
  let world: World;
  const projects = [aProject(120), aProject(90)];
  const ids = projects.map(([first]) => first?.projectId ?? '');

  const screeningOf = (target: string) => world.ask(getProjectScreening, { as: clerk, target });
  const propose = (thresholds: ThresholdChange, as: Caller = proposer, key: string = randomUUID()) =>
    world.ask(proposeSettings, { as, key, body: { thresholds, reason: '降低漏报' } satisfies ProposeSettings });
  const tried = (target: string) =>
    eventually(async () => {
      const test = await world.ask(getBackTest, { as: proposer, target });
      return test.state === 'done' && test;
    }, 60_000);
  const activate = (target: string, as: Caller = approver) => world.ask(activateSettings, { as, target });

  beforeAll(async () => {
    world = await World.start(service);
    for (const one of projects.flat()) await world.publish(reportAccepted, one);
    for (const [i, target] of ids.entries()) {
      await eventually(async () => {
        const screening = await screeningOf(target).catch(() => null);
        return screening?.upToDate && screening.n === projects[i]?.length;
      }, 60_000);
    }
  }, 90_000);
  afterAll(() => world.stop());

  it('are proposed by a reviewer above the county whose scope holds every project', async () => {
    const body = { lookAt: 2 };
    const county = anOfficer(['reviewer'], organs);
    await expect(propose(body, county)).rejects.toMatchObject({ code: 'settings-above-county' });
    const elsewhere = anOfficer(['reviewer'], ['siping'], 'prefecture');
    await expect(propose(body, elsewhere)).rejects.toMatchObject({ code: 'settings-beyond-your-scope' });
    for (const as of [clerk, approver, anAgencyCaller(randomUUID())]) {
      await expect(propose(body, as)).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });

  it('must be in order, and others than those in force', async () => {
    await expect(propose({ lookAt: 3.2 })).rejects.toMatchObject({
      code: 'thresholds-out-of-order',
      pointer: '/thresholds/reviewAt',
    });
    await expect(propose({ escalateAt: 2.7 })).rejects.toMatchObject({ pointer: '/thresholds/escalateAt' });
    for (const none of [{}, { lookAt: defaultEngineSettings.lookAt }]) {
      await expect(propose(none)).rejects.toMatchObject({ code: 'thresholds-unchanged', pointer: '/thresholds' });
    }
    await expect(propose({ neighbours: 3 } as ThresholdChange)).rejects.toMatchObject({ code: 'thresholds-unchanged' });
  });

  it('are tried out on the last run of every project before anybody puts them in force', async () => {
    const twins = await Promise.all([1, 2].map(() => propose({ lookAt: 2 }, proposer, 'propose-once')));
    const [version] = twins;
    if (!version) throw new Error('no version');
    expect(twins.map(({ id }) => id)).toEqual([version.id, version.id]);
    expect(version).toMatchObject({ number: 1, basedOn: 0, state: 'proposed', thresholds: { lookAt: 2, reviewAt: 3 } });
    const test = await tried(version.id);
    expect(test).toMatchObject({ projects: 2, projectsDone: 2, projectsFailed: 0, homes: 210 });
    const { before, after, added, dropped } = test.flags;
    expect(added).toBeGreaterThan(0);
    expect([dropped, after]).toEqual([0, before + added]);
    expect(test.byUse.reduce((sum, use) => sum + use.added, 0)).toBe(added);
    const { items } = await world.ask(findBackTestProjects, { as: proposer, target: version.id });
    expect(items.map(({ projectId }) => projectId).toSorted()).toEqual(ids.toSorted());
    expect(items.reduce((sum, { flags }) => sum + flags.added, 0)).toBe(added);
  });

  it('name each flag they would add, once over pages of one, and only to who watches over its project', async () => {
    const [version] = (await world.ask(findSettings, { as: clerk })).items;
    const target = version?.id ?? '';
    const { flags } = await world.ask(getBackTest, { as: clerk, target });
    const found: FlagShiftView[] = [];
    let cursor: string | null = null;
    do {
      const body = { limit: 1, ...(cursor ? { cursor } : {}) };
      const page: FlagShiftPage = await world.ask(findFlagShifts, { as: clerk, target, body });
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(found.map(({ id }) => id)).size).toBe(flags.added + flags.levelRaised + flags.levelLowered);
    expect(found.every(({ what, levelBefore }) => (what === 'added') === (levelBefore === undefined))).toBe(true);
    const elsewhere = anOfficer(['clerk'], ['siping']);
    expect((await world.ask(findFlagShifts, { as: elsewhere, target })).items).toEqual([]);
    expect(await world.ask(getBackTest, { as: elsewhere, target })).toMatchObject({ projects: 0, homes: 0 });
    await expect(world.ask(getSettings, { as: clerk, target: randomUUID() })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('are put in force by a second person, once', async () => {
    const [version] = (await world.ask(findSettings, { as: clerk })).items;
    const target = version?.id ?? '';
    await expect(activate(target, proposer)).rejects.toMatchObject({ code: 'own-proposal' });
    await expect(activate(target, clerk)).rejects.toMatchObject({ code: 'not-allowed' });
    const answers = await Promise.allSettled([activate(target), activate(target)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = answers.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'settings-not-proposed' });
    expect(await world.ask(findSettings, { as: clerk })).toMatchObject({ numberInForce: 1, inForce: { lookAt: 2 } });
  });

  it('hold for the next screening, which raises what the back-test foretold; the runs before keep theirs', async () => {
    const [target = ''] = ids;
    const before = await screeningOf(target);
    const openFlags = async () =>
      (await world.ask(findFlags, { as: clerk, body: { projectId: target, state: 'open', limit: 200 } })).items;
    const known = new Set((await openFlags()).map(({ id }) => id));
    const [version] = (await world.ask(findSettings, { as: clerk })).items;
    const shifts = await world.ask(findFlagShifts, {
      as: clerk,
      target: version?.id ?? '',
      body: { projectId: target },
    });
    await world.rows('update screening.project_screen set dirty_since = now() where project_id = $1', [target]);
    const after = await eventually(async () => {
      const screening = await screeningOf(target);
      return screening.runId !== before.runId && screening;
    }, 30_000);
    expect([after.settingsHash, after.snapshotHash]).toEqual([version?.settingsHash, before.snapshotHash]);
    const raised = (await openFlags()).filter(({ id }) => !known.has(id));
    const named = raised.map(({ reportId, group, code }) => `${reportId ?? group} ${code}`).toSorted();
    const foretold = shifts.items
      .filter(({ what }) => what === 'added')
      .map(({ subject, code }) => `${subject} ${code}`);
    expect(named).toEqual(foretold.toSorted());
    const runs = await world.rows<{ settings: { lookAt: number } }>(
      'select settings from screening.screen_run where id = any($1)',
      [[before.runId, after.runId]],
    );
    expect(new Set(runs.map(({ settings }) => settings.lookAt))).toEqual(new Set([2, defaultEngineSettings.lookAt]));
  });

  it('that were tried against others than those in force are not put in force', async () => {
    const [first, second] = [await propose({ lookAt: 2.2 }), await propose({ lookAt: 2.3 })];
    await tried(first.id);
    await tried(second.id);
    await activate(first.id);
    await expect(activate(second.id)).rejects.toMatchObject({
      code: 'settings-moved-on',
      details: { basedOn: 1, inForce: 2 },
    });
    const { items } = await world.ask(findSettings, { as: clerk });
    expect(items.map(({ number, state }) => [number, state])).toEqual([
      [3, 'proposed'],
      [2, 'active'],
      [1, 'retired'],
    ]);
  });

  it('wait for the end of the back-test, and for a sound one', async () => {
    const other = new Client({ connectionString: world.databaseUrl });
    await other.connect();
    await other.query('begin');
    await other.query('lock table screening.valuation_fact_version in access exclusive mode');
    const { id } = await propose({ lookAt: 2.4 });
    await expect(activate(id)).rejects.toMatchObject({ code: 'back-test-under-way' });
    expect(await world.ask(getBackTest, { as: clerk, target: id })).toMatchObject({
      state: 'running',
      projectsDone: 0,
    });
    await other.end();
    await tried(id);
    await world.rows(`update screening.back_test_project set state = 'failed' where settings_id = $1`, [id]);
    await expect(activate(id)).rejects.toMatchObject({ code: 'back-test-failed', details: { projects: 2 } });
  });
});
