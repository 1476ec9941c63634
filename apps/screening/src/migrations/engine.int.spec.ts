import type { ValuationFacts } from '#contracts';
import { migrateSchema } from '#service';
import { aProjectOfReports, testRolePassword, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { schema } from '../schema.js';
import { Screening1764000004000 } from './1764000004000-screening.js';

describe('the migration to typed facts', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
    const before = { ...schema, migrations: [Screening1764000004000], appendOnly: [] };
    await migrateSchema(world.databaseUrl, before, testRolePassword);
  }, 60_000);
  afterAll(() => world.stop());

  it('keeps every fact, version and flag that was there', async () => {
    const [report] = aProjectOfReports({ projectId: randomUUID(), homes: 1 });
    const { reportId, projectId, agencyId, facts } = report ?? { facts: {} as ValuationFacts };
    const told = { ...facts, photos: ['a'.repeat(64)], comparables: [{ comparableNo: 'C-1' }] };
    await world.rows(`insert into screening.valuation_fact values ($1, 3, 'live', $2, 'o', 'r', $3, $4)`, [
      reportId,
      projectId,
      agencyId,
      JSON.stringify(told),
    ]);
    const said = JSON.stringify({ unitPriceYuan: 1, sentence: { zh: '', en: '' } });
    await world.rows(
      `insert into screening.flag (id, version, tenant, project_id, report_id, agency_id, organ_id, regulator_organ_id, code,
         direction, state, said, snapshot_hash, first_run_id, last_run_id)
       values ($1, 1, 'live', $2, $3, $4, 'o', 'r', 'above-like-homes', 'high', 'open', $5, '', $1, $1)`,
      [randomUUID(), projectId, reportId, agencyId, said],
    );
    await migrateSchema(world.databaseUrl, schema, testRolePassword);
    for (const table of ['valuation_fact', 'valuation_fact_version']) {
      expect(await world.rows(`select * from screening.${table}`)).toMatchObject([
        {
          report_id: reportId,
          version: 3,
          agency_id: agencyId,
          use: facts.use,
          area_sqm: facts.areaSqm,
          unit_price_yuan: facts.unitPriceYuan,
          block_no: facts.blockNo,
          x: facts.position?.x,
          reference_price_yuan: 9000,
          photos: told.photos,
          comparables: told.comparables,
          earlier_unit_price_yuan: null,
          fact_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ]);
    }
    expect(await world.rows('select subject_kind, subject, level, reason from screening.flag')).toEqual([
      { subject_kind: 'report', subject: reportId, level: 2, reason: 'above-like-homes' },
    ]);
  });
});
