import { migrateSchema } from '#service';
import { testRolePassword, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { schema } from '../schema.js';
import { Screening1764000004000 } from './1764000004000-screening.js';
import { Engine1764000004010 } from './1764000004010-engine.js';
import { Quality1764000004020 } from './1764000004020-quality.js';

describe('the migration to uses of comparables and photographs', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
    const before = [Screening1764000004000, Engine1764000004010, Quality1764000004020];
    await migrateSchema(world.databaseUrl, { ...schema, migrations: before, appendOnly: [] }, testRolePassword);
  }, 60_000);
  afterAll(() => world.stop());

  it('knows of every fact on file how it is used, and what is contested', async () => {
    const told = (price: number) => [
      { comparableNo: 'C-1', transactionOn: '2025-11-15', priceYuanPerSqm: price, areaSqm: 80 },
      { comparableNo: `of ${price}`, transactionOn: '2025-11-15', priceYuanPerSqm: price, areaSqm: 80 },
    ];
    for (const [building, price] of [
      ['1', 8000],
      ['2', 8100],
    ] as const) {
      await world.rows(
        `insert into screening.valuation_fact (report_id, version, tenant, project_id, organ_id, regulator_organ_id, agency_id,
           use, structure, area_sqm, unit_price_yuan, block_no, building_no, comparables, photos, fact_hash)
         values ($1, 1, 'live', $1, 'o', 'r', $1, 'residential', '', 80, 8000, 'A', $2, $3, $4, '')`,
        [randomUUID(), building, JSON.stringify(told(price)), ['a'.repeat(64)]],
      );
    }
    await migrateSchema(world.databaseUrl, schema, testRolePassword);
    const uses = 'select comparable_no, contested from screening.comparable_use order by comparable_no';
    expect(await world.rows(uses)).toEqual([
      { comparable_no: 'C-1', contested: true },
      { comparable_no: 'C-1', contested: true },
      { comparable_no: 'of 8000', contested: false },
      { comparable_no: 'of 8100', contested: false },
    ]);
    expect(await world.rows('select shared from screening.photo_use')).toEqual([{ shared: true }, { shared: true }]);
  });
});
