import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../runtime/postgres.mjs';

const PASSWORD = 'bench-only';
const TICKS_PER_SECOND = 100;

/**
 * A PostgreSQL of its own, as durable as in production, with the schema of screening; gone when
 * `work({ ownerUrl, serviceUrl, cpuSeconds })` ends. The service's url logs in as the service does.
 */
export async function withScreeningDatabase(work) {
  const folder = mkdtempSync(join(tmpdir(), 'oversight-cost-'));
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), log: (line) => console.error(line) });
  try {
    const { migrateSchema } = await import('../../../../dist/libs/service/src/index.js');
    const { schema } = await import('../../../../dist/apps/screening/src/schema.js');
    await migrateSchema(postgres.superuserUrl, schema, PASSWORD);
    const service = new URL(postgres.superuserUrl);
    Object.assign(service, { username: 'screening', password: PASSWORD });
    return await work({
      ownerUrl: `${postgres.superuserUrl}?options=-c%20search_path%3Dscreening`,
      serviceUrl: service.toString(),
      cpuSeconds: () => cpuSecondsOf(postgres.pid),
    });
  } finally {
    await postgres.stop();
    for (const path of [postgres.home, folder]) rmSync(path, { recursive: true, force: true });
  }
}

/** Processor time of the server and of every process it has or had; null where there is no /proc. */
function cpuSecondsOf(pid) {
  if (process.platform !== 'linux') return null;
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const stats = all.map(statOf).filter((stat) => stat && (stat.pid === pid || stat.parent === pid));
  return stats.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND;
}

/** The fields after the command, which may hold spaces: state, parent, ...; 14 to 17 are times, the children's among them. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { pid: Number(pid), parent: Number(fields[1]), ticks };
  } catch {
    return null;
  }
}
