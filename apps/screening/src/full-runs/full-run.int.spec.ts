import {
  findFlags,
  getFullRun,
  getProjectScreening,
  reportAccepted,
  startFullRun,
  type Caller,
  type ReportAccepted,
} from '#contracts';
import { anAgencyCaller, anOfficer, aProjectOfReports, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { service } from '../service.js';

const organs = ['changchun', 'nanguan-housing'];
const prefecture = anOfficer(['reviewer'], organs, 'prefecture');
const county = anOfficer(['reviewer'], ['nanguan-housing']);
const body = { reason: '更换引擎后全面重新筛查' };

function aProject(): ReportAccepted[] {
  const projectId = randomUUID();
  const homes = aProjectOfReports({ projectId, homes: 60, buildings: 4, seed: projectId });
  return homes.map((one, i) => {
    const unitPriceYuan = Math.round(one.facts.unitPriceYuan * (i === 0 ? 1.4 : 1));
    return { ...one, facts: { ...one.facts, unitPriceYuan } };
  });
}

describe('a full run', () => {
  let world: World;
  const projects = [aProject(), aProject(), aProject()];
  const ids = projects.map(([first]) => first?.projectId ?? '');

  beforeAll(async () => {
    world = await World.start(service);
    await Promise.all(projects.flat().map((one) => world.publish(reportAccepted, one)));
    for (const target of ids) {
      await eventually(async () => {
        const screening = await world.ask(getProjectScreening, { as: county, target }).catch(() => null);
        return screening?.n === 60 && screening.upToDate;
      }, 60_000);
    }
  }, 90_000);
  afterAll(() => world.stop());

  const start = (as: Caller = prefecture, key: string = randomUUID()) => world.ask(startFullRun, { as, body, key });
  const ended = (target: string) =>
    eventually(async () => {
      const run = await world.ask(getFullRun, { as: prefecture, target });
      return run.state === 'ended' && run;
    }, 60_000);
  const flagsOf = async (projectId: string) =>
    (await world.ask(findFlags, { as: county, body: { projectId, limit: 200 } })).items;
  /** As if the last runs had been by another engine. */
  const forgetRuns = () => world.rows(`update screening.screen_run set settings_hash = 'another'`);

  it('is the power of a prefecture or the province, over projects that have reports', async () => {
    await expect(start(county)).rejects.toMatchObject({ code: 'full-run-above-county' });
    await expect(start(anOfficer(['clerk'], organs, 'prefecture'))).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(start(anAgencyCaller(randomUUID()))).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(start(anOfficer(['reviewer'], ['siping'], 'prefecture'))).rejects.toMatchObject({
      code: 'nothing-to-screen',
    });
  });

  it('has nothing to do where facts, engine and settings are the same', async () => {
    const before = await flagsOf(ids[0] ?? '');
    const run = await ended((await start()).id);
    expect(run).toMatchObject({ projects: 3, screened: 0, unchanged: 3, failed: 0, homes: 180, homesDone: 180 });
    expect(await flagsOf(ids[0] ?? '')).toEqual(before);
  });

  it('screens every project anew, once, whoever asks twice', async () => {
    await forgetRuns();
    const twins = await Promise.all([1, 2].map(() => start(prefecture, 'full-run-once')));
    expect(twins[0]?.id).toBe(twins[1]?.id);
    const run = await ended(twins[0]?.id ?? '');
    expect(run).toMatchObject({ screened: 3, unchanged: 0, failed: 0, raised: 0, cleared: 0, reason: body.reason });
    for (const projectId of ids) {
      const runs = await world.rows('select 1 from screening.screen_run where project_id = $1', [projectId]);
      expect((await flagsOf(projectId)).some(({ direction }) => direction === 'high')).toBe(true);
      expect(runs.length).toBeGreaterThan(1);
    }
  });

  it('is one at a time for an organ', async () => {
    await forgetRuns();
    const other = new Client({ connectionString: world.databaseUrl });
    await other.connect();
    await other.query('begin');
    await other.query('select 1 from screening.project_screen for update');
    const { id } = await start();
    await expect(start()).rejects.toMatchObject({ code: 'full-run-under-way', details: { fullRunId: id } });
    expect(await world.ask(getFullRun, { as: prefecture, target: id })).toMatchObject({
      state: 'running',
      homesDone: 0,
    });
    await other.end();
    expect(await ended(id)).toMatchObject({ screened: 3 });
  });

  it('goes on where a crash has left it', async () => {
    await forgetRuns();
    const id = randomUUID();
    await world.rows(
      `insert into screening.full_run values ($1, 'live', 'changchun', 'someone', '重启前', now(), null)`,
      [id],
    );
    await world.rows(
      `insert into screening.full_run_project
       select $1::uuid, project_id, tenant, 60, case when project_id = $2 then 'screened' else 'waiting' end, 0, 0, 0
       from screening.project_screen`,
      [id, ids[0]],
    );
    expect(await ended(id)).toMatchObject({ projects: 3, screened: 3 });
    const rows = await world.rows(
      `select 1 from screening.screen_run where project_id = $1 and settings_hash <> 'another'`,
      [ids[0]],
    );
    expect(rows).toEqual([]);
  });

  it('gives up a project that fails three times and finishes the others', async () => {
    await forgetRuns();
    await world.rows('update screening.valuation_fact set unit_price_yuan = 0 where project_id = $1', [ids[1]]);
    expect(await ended((await start()).id)).toMatchObject({ screened: 2, failed: 1, homesDone: 180 });
  });

  it('is seen by its own organ and those above it', async () => {
    const { id } = await ended((await start()).id);
    await expect(world.ask(getFullRun, { as: county, target: id })).rejects.toMatchObject({ code: 'not-found' });
  });
});
