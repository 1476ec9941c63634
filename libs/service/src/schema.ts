import { messagingEntities, MessagingTables1764000000000 } from '#messaging';
import type { ServiceName } from '#contracts';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import { schemaOf } from './config.js';
import { SnakeNaming } from './snake-naming.js';

type EntityClass = new () => object;
type MigrationClass = new () => MigrationInterface;

/** The part of the database one service owns. */
export interface ServiceSchema {
  service: ServiceName;
  entities: readonly EntityClass[];
  migrations: readonly MigrationClass[];
  /** Whether it has personal columns: only then is it given their key, and a `FieldCipher` to inject. */
  encrypts?: true;
  /** Tables the service may only add to: it gets no right to change or delete their rows. */
  appendOnly?: readonly string[];
}

/** TypeORM options for a schema; the search path is set too, so that hand-written SQL names no schema. */
export function dataSourceOptions(schema: ServiceSchema, url: string, poolSize: number): DataSourceOptions {
  const name = schemaOf(schema.service);
  return {
    type: 'postgres',
    url,
    schema: name,
    poolSize,
    applicationName: schema.service,
    extra: { options: `-c search_path=${name}` },
    entities: [...messagingEntities, ...schema.entities],
    migrations: [MessagingTables1764000000000, ...schema.migrations],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
  };
}

/**
 * Brings a schema up to date as the database's owner and gives the service's login role exactly what it needs.
 * Safe to repeat and to run from several places at once.
 */
export async function migrateSchema(ownerUrl: string, schema: ServiceSchema, password: string): Promise<void> {
  const name = schemaOf(schema.service);
  const owner = new DataSource({ type: 'postgres', url: ownerUrl, poolSize: 1 });
  await owner.initialize();
  try {
    await owner.query(`select pg_advisory_lock(hashtext('migrate:oversight'))`);
    await ensureRole(owner, name, password);
    await owner.query(`create schema if not exists "${name}"`);
    const migrating = new DataSource(dataSourceOptions(schema, ownerUrl, 1));
    await migrating.initialize();
    await migrating.runMigrations({ transaction: 'each' });
    await migrating.destroy();
    await grant(owner, name, schema.appendOnly ?? []);
  } finally {
    await owner.destroy();
  }
}

/** A role belongs to the whole server, so another database being migrated just now may be at the same one. */
const sameMoment = new Set(['42710', '23505', 'XX000']);

async function ensureRole(owner: DataSource, name: string, password: string, triesLeft = 20): Promise<void> {
  try {
    await makeRole(owner, name, password);
  } catch (error) {
    const { code } = error as { code?: string };
    if (triesLeft === 0 || !sameMoment.has(code ?? '')) throw error;
    await ensureRole(owner, name, password, triesLeft - 1);
  }
}

async function makeRole(owner: DataSource, name: string, password: string): Promise<void> {
  const found = await owner.query<unknown[]>('select 1 from pg_roles where rolname = $1', [name]);
  if (found.length === 0) await owner.query(`create role "${name}" nosuperuser nocreatedb nocreaterole login`);
  const [row] = await owner.query<{ statement: string }[]>(
    `select format('alter role %I password %L', $1::text, $2::text) as statement`,
    [name, password],
  );
  if (row) await owner.query(row.statement);
}

async function grant(owner: DataSource, name: string, appendOnly: readonly string[]): Promise<void> {
  await owner.query(`
    revoke create on schema public from public;
    grant usage on schema "${name}" to "${name}";
    grant select, insert, update, delete on all tables in schema "${name}" to "${name}";
    grant usage on all sequences in schema "${name}" to "${name}";
    revoke insert, update, delete on "${name}".migration from "${name}";
  `);
  for (const table of appendOnly) {
    await owner.query(`revoke update, delete, truncate on "${name}"."${table}" from "${name}"`);
  }
}
