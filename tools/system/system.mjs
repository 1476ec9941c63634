import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../runtime/ports.mjs';
import { migrateAll } from './migrate.mjs';
import { keepProcesses } from './processes.mjs';
import { secretsFrom, secretsIn } from './secrets.mjs';
import { keepNats, keepPostgres } from './servers.mjs';

const READY_WITHIN_MS = 60_000;
const quiet = (name, work) => work(() => {});

/**
 * The whole system on this machine: servers, migrations, processes. Used by `npm start`, the end-to-end tests, the
 * fault run and the benches alike. `step(name, work)` announces each step. `started` fills with the parts as they start, so
 * that a caller who is told to stop half-way can stop them.
 * @param {{ dataDir: string, outer?: NodeJS.ProcessEnv, single?: boolean, durable?: boolean, port?: number, firstAdminTokenSha256?: string, settings?: Record<string, string>, step?: Function, log?: (line: string) => void, started?: { stop(): Promise<unknown> }[] }} wanted
 */
export async function startSystem({
  dataDir,
  outer = {},
  single = false,
  durable = true,
  port,
  firstAdminTokenSha256,
  settings = {},
  step = quiet,
  log = () => {},
  started = [],
}) {
  mkdirSync(dataDir, { recursive: true });
  const stop = () => stopParts(started);
  try {
    const embedded = !outer.DATABASE_URL;
    const secrets = embedded ? secretsIn(join(dataDir, 'secrets.json')) : secretsFrom(outer);
    const servers = await startServers({ dataDir, outer, durable, secrets, step, log, started });
    const ownerUrl = outer.DATABASE_URL ?? servers.postgres.databaseUrl;
    const env = {
      ...process.env,
      ...secrets,
      ...settings,
      DATABASE_URL: withoutLogin(ownerUrl),
      NATS_URL: outer.NATS_URL ?? servers.nats.current().url,
      BLOB_DIR: join(dataDir, 'blobs'),
      PORT: String(await freePort(port)),
      ...(firstAdminTokenSha256 ? { FIRST_ADMIN_TOKEN_SHA256: firstAdminTokenSha256 } : {}),
    };
    await step({ zh: '更新数据库结构', en: 'migrate' }, () => migrateAll(env, ownerUrl));
    const processes = await step({ zh: '启动各服务', en: 'start services' }, async () => {
      const kept = await keepProcesses({ dataDir, env, single, log });
      started.push(kept);
      await Promise.race([untilReady(env.PORT), kept.failed]);
      return kept;
    });
    return { url: `http://127.0.0.1:${env.PORT}`, env, ownerUrl, embedded, servers, processes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The last started first. */
export async function stopParts(started) {
  for (const part of started.splice(0).reverse()) await part.stop();
}

/** Services log in under their own names; the owner's login never reaches them. */
function withoutLogin(url) {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare.toString();
}

async function startServers({ dataDir, outer, durable, secrets, step, log, started }) {
  const servers = {};
  if (!outer.DATABASE_URL) {
    servers.postgres = await step({ zh: '启动数据库', en: 'start PostgreSQL' }, () =>
      keepPostgres({ dataDir, durable, log }),
    );
    started.push(servers.postgres);
  }
  if (!outer.NATS_URL) {
    servers.nats = await step({ zh: '启动消息服务', en: 'start NATS' }, () => keepNats({ dataDir, secrets, log }));
    started.push(servers.nats);
  }
  return servers;
}

/** Ready means that the gateway reaches every service, and each its database. */
export async function untilReady(port, withinMs = READY_WITHIN_MS) {
  const deadline = performance.now() + withinMs;
  let last = 'no answer';
  while (performance.now() < deadline) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(12_000) });
      if (answer.ok) return;
      last = await answer.text();
    } catch (error) {
      last = String(error.cause ?? error);
    }
    await pause(100);
  }
  throw new Error(`the system is not ready in ${withinMs / 1000} s: ${last}`);
}
