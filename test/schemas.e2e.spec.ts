import { dataSourceOptions, migrateSchema, schemaOf } from '#service';
import { testRolePassword, World } from '#testing';
import { DataSource } from 'typeorm';
import { services } from './services.js';

const schemas = services.map(({ schema }) => schema);
const names = schemas.map(({ service }) => schemaOf(service));

/** Everything a second migration could harm: tables, columns, constraints, indexes, triggers, rights. */
const shapeOf = `
  select json_build_object(
    'columns', (select json_agg(c order by c.table_schema, c.table_name, c.ordinal_position)
      from information_schema.columns c where table_schema = any($1)),
    'constraints', (select json_agg(pg_get_constraintdef(oid) || conname order by connamespace, conrelid, conname)
      from pg_constraint where connamespace::regnamespace::text = any($2)),
    'indexes', (select json_agg(indexdef order by indexdef) from pg_indexes where schemaname = any($1)),
    'triggers', (select json_agg(pg_get_triggerdef(oid) order by oid) from pg_trigger where not tgisinternal),
    'rights', (select json_agg(g order by g.table_schema, g.table_name, g.grantee, g.privilege_type)
      from information_schema.role_table_grants g where table_schema = any($1))
  ) as shape`;

describe('the schemas of the services', () => {
  let world: World;
  let owner: DataSource;

  beforeAll(async () => {
    world = await World.start();
    for (const schema of schemas) await migrateSchema(world.databaseUrl, schema, testRolePassword);
    owner = await new DataSource({ type: 'postgres', url: world.databaseUrl, poolSize: 1 }).initialize();
  }, 60_000);
  afterAll(async () => {
    await owner.destroy();
    await world.stop();
  });

  const shape = () => owner.query<unknown[]>(shapeOf, [names, names.flatMap((name) => [name, `"${name}"`])]);

  it.each(schemas)('of $service is what its entities say', async (schema) => {
    const source = await new DataSource(dataSourceOptions(schema, world.databaseUrl, 1)).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it.each(schemas)('of $service takes a second migration without harm', async (schema) => {
    const before = await shape();
    await migrateSchema(world.databaseUrl, schema, testRolePassword);
    expect(await shape()).toEqual(before);
  });

  it.each(names)('%s may not read or write a table of any other service', async (name) => {
    const runner = owner.createQueryRunner();
    try {
      await runner.query(`set role "${name}"`);
      await runner.query(`select 1 from "${name}".outbox`);
      for (const other of names.filter((one) => one !== name)) {
        await expect(runner.query(`select 1 from "${other}".outbox`)).rejects.toMatchObject({ code: '42501' });
        await expect(runner.query(`delete from "${other}".inbox`)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await runner.query('reset role');
      await runner.release();
    }
  });

  it.each(names)('%s may not change its tables’ shape, nor the list of migrations', async (name) => {
    const runner = owner.createQueryRunner();
    const denied = { code: '42501' };
    try {
      await runner.query(`set role "${name}"`);
      await expect(runner.query(`create table "${name}".mine (id int)`)).rejects.toMatchObject(denied);
      await expect(runner.query(`alter table "${name}".outbox add extra int`)).rejects.toMatchObject(denied);
      await expect(runner.query(`delete from "${name}".migration`)).rejects.toMatchObject(denied);
      await expect(runner.query('create table public.mine (id int)')).rejects.toMatchObject(denied);
    } finally {
      await runner.query('reset role');
      await runner.release();
    }
  });

  it.each(schemas)('of $service keeps its append-only tables from change', async ({ service, appendOnly = [] }) => {
    const rights = await owner.query<{ table: string; right: string }[]>(
      `select t as table, r as right from unnest($1::text[]) t, unnest($2::text[]) r
       where has_table_privilege($3::text::name, format('%I.%I', $3::text, t), r)`,
      [appendOnly, ['update', 'delete', 'truncate'], schemaOf(service)],
    );
    expect(rights).toEqual([]);
  });

  it('come up in several databases of one server at the same moment', async () => {
    const urls = Array.from({ length: 6 }, (_, n) => {
      const url = new URL(world.databaseUrl);
      url.pathname = `${url.pathname}_${n}`;
      return url;
    });
    for (const url of urls) await owner.query(`create database "${url.pathname.slice(1)}"`);
    const [schema] = schemas;
    if (!schema) throw new Error('no service is named');
    await Promise.all(urls.map((url) => migrateSchema(url.href, schema, testRolePassword)));
    for (const url of urls) {
      const source = await new DataSource(dataSourceOptions(schema, url.href, 1)).initialize();
      expect(await source.query('select count(*)::int from migration')).toEqual([
        { count: schema.migrations.length + 1 },
      ]);
      await source.destroy();
    }
  }, 30_000);
});
