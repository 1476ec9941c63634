import { findFlags, flagsChanged, getFlag, getProjectScreening, reportAccepted, type ReportAccepted } from '#contracts';
import { startService } from '#service';
import { anOfficer, aReportAccepted, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';
import { ScreenSweep } from './screen-sweep.js';

const supervisor = anOfficer(['reviewer'], ['nanguan-housing']);
const usualPrices = Array.from({ length: 30 }, (_, i) => 8000 + (((i * 37) % 9) - 4) * 60);

function home(projectId: string, unitPriceYuan: number, version = 1, reportId: string = randomUUID()): ReportAccepted {
  const like = aReportAccepted({ projectId, reportId, version });
  return { ...like, facts: { ...like.facts, unitPriceYuan } };
}

describe('the screening of a project', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());

  const tell = (homes: ReportAccepted[]) => Promise.all(homes.map((one) => world.publish(reportAccepted, one)));

  const screeningOf = (target: string) => world.ask(getProjectScreening, { as: supervisor, target });

  /** The screening that has seen so many homes and every later version of them. */
  const screened = (projectId: string, n: number) =>
    eventually(async () => {
      const screening = await screeningOf(projectId).catch(() => null);
      return screening?.upToDate === true && screening.n === n && screening;
    });

  const flagsOf = async (projectId: string) =>
    (await world.ask(findFlags, { as: supervisor, body: { projectId } })).items;

  const handled = (eventId: string) =>
    eventually(async () => {
      const rows = await world.rows('select 1 from screening.inbox where event_id = $1', [eventId]);
      return rows.length > 0;
    });

  const runsOf = async (projectId: string) =>
    (await world.rows('select 1 from screening.screen_run where project_id = $1', [projectId])).length;

  it('finds a home valued 25 % too high and one 25 % too low, and tells everybody', async () => {
    const projectId = randomUUID();
    const [high, low] = [home(projectId, 10_000), home(projectId, 6000)];
    await tell([...usualPrices.map((price) => home(projectId, price)), high, low]);
    expect(await screened(projectId, 32)).toMatchObject({ judged: 32, flagsHigh: 1, flagsLow: 1, cannotJudge: [] });
    const flags = await flagsOf(projectId);
    expect(new Set(flags.map((flag) => [flag.reportId, flag.direction, flag.state].join()))).toEqual(
      new Set([`${high.reportId},high,open`, `${low.reportId},low,open`]),
    );
    const facts = await eventually(async () => {
      const mine = (await world.published(flagsChanged)).filter(({ body }) => body.projectId === projectId);
      return mine.length > 0 && mine;
    });
    expect(facts.reduce((sum, { body }) => sum + body.raised - body.cleared, 0)).toBe(2);
  });

  it('comes to the same bytes in any order of the facts, told once or twice', async () => {
    const projectId = randomUUID();
    const homes = [...usualPrices, 10_000, 6000].map((price) => home(projectId, price));
    const evidence = async () =>
      (await flagsOf(projectId))
        .map(({ direction, evidence: found }) => [direction ?? '', found] as const)
        .sort(([a], [b]) => a.localeCompare(b));
    await tell(homes);
    const { snapshotHash } = await screened(projectId, 32);
    const first = await evidence();
    expect(first).toHaveLength(2);
    for (const table of ['valuation_fact', 'valuation_fact_version', 'project_screen', 'flag']) {
      await world.rows(`delete from screening.${table} where project_id = $1`, [projectId]);
    }
    for (const body of homes.toReversed()) {
      const eventId = await world.publish(reportAccepted, body);
      await world.publish(reportAccepted, body, eventId);
    }
    expect((await screened(projectId, 32)).snapshotHash).toBe(snapshotHash);
    expect(await evidence()).toEqual(first);
  });

  it('clears a flag when the report is corrected and keeps it with the run that no longer found it', async () => {
    const projectId = randomUUID();
    const high = home(projectId, 10_000);
    await tell([...usualPrices.map((price) => home(projectId, price)), high]);
    await screened(projectId, 31);
    await world.publish(reportAccepted, home(projectId, 8050, 2, high.reportId));
    const cleared = await eventually(async () => (await flagsOf(projectId)).find(({ state }) => state === 'cleared'));
    const { runId } = await screened(projectId, 31);
    expect(cleared).toMatchObject({ reportId: high.reportId, direction: 'high', clearedRunId: runId });
    const { history } = await world.ask(getFlag, { as: supervisor, target: cleared.id });
    expect([history[0]?.what, history.at(-1)?.what]).toEqual(['raised', 'cleared']);
    expect(history.map(({ version }) => version)).toEqual(history.map((_, i) => i + 1));
    expect(history[0]?.evidence?.unitPriceYuan).toBe(10_000);
  });

  it('passes over an older version that comes late, and the same version told again', async () => {
    const projectId = randomUUID();
    const homes = usualPrices.map((price) => home(projectId, price, 2));
    await tell(homes);
    await screened(projectId, 30);
    const runs = await runsOf(projectId);
    const first = homes[0]?.reportId ?? '';
    await handled(await world.publish(reportAccepted, home(projectId, 10_000, 1, first)));
    await handled(await world.publish(reportAccepted, home(projectId, 10_000, 2, first)));
    expect((await screeningOf(projectId)).upToDate).toBe(true);
    expect(await flagsOf(projectId)).toEqual([]);
    expect(await runsOf(projectId)).toBe(runs);
  });

  it('says what it cannot judge, and why', async () => {
    const projectId = randomUUID();
    await tell([8000, 8000, 20_000].map((price) => home(projectId, price)));
    const { judged, cannotJudge } = await screened(projectId, 3);
    expect([judged, cannotJudge.length, (await flagsOf(projectId)).length]).toEqual([0, 3, 0]);
    expect(cannotJudge[0]).toMatchObject({
      reason: 'too-few-peers',
      sentence: { zh: expect.stringContaining('不能判断') },
    });
  });

  it('lets two replicas share the work and screens no project twice', async () => {
    const projects = Array.from({ length: 5 }, () => randomUUID());
    await tell(projects.flatMap((projectId) => [8000, 8100].map((price) => home(projectId, price))));
    for (const projectId of projects) await screened(projectId, 2);
    await world.rows('truncate screening.screen_run');
    await world.rows(
      `update screening.project_screen set dirty_since = now() - interval '1 s', last_run_id = null
       where project_id = any($1)`,
      [projects],
    );
    const replica = await startService(service, world.env);
    try {
      const sweeps = [world.get('screening', ScreenSweep), replica.get(ScreenSweep)];
      await Promise.all(sweeps.map((sweep) => sweep.sweepOnce(0)));
      for (const projectId of projects) await screened(projectId, 2);
    } finally {
      await replica.close();
    }
    for (const projectId of projects) expect(await runsOf(projectId)).toBe(1);
  });

  it('is not held up by a project it cannot screen', async () => {
    const [broken, sound] = [randomUUID(), randomUUID()];
    await tell([home(broken, 0)]);
    await eventually(async () => {
      const later = await world.rows(
        'select 1 from screening.project_screen where project_id = $1 and dirty_since > now()',
        [broken],
      );
      return later.length > 0;
    });
    await tell([home(sound, 8000)]);
    expect((await screened(sound, 1)).cannotJudge).toHaveLength(1);
    await expect(screeningOf(broken)).rejects.toMatchObject({ code: 'project-not-screened' });
  });

  it('shows a project to its own organs only', async () => {
    const projectId = randomUUID();
    await tell([home(projectId, 8000)]);
    await screened(projectId, 1);
    const elsewhere = anOfficer(['reviewer'], ['gongzhuling']);
    for (const target of [projectId, randomUUID(), 'no-uuid']) {
      await expect(world.ask(getProjectScreening, { as: elsewhere, target })).rejects.toMatchObject({
        code: 'not-found',
      });
    }
  });
});
