import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openParts } from '../runtime/parts.mjs';
import { freePort } from '../runtime/ports.mjs';
import { runToEnd } from '../runtime/run-to-end.mjs';
import { keepProcesses } from './processes.mjs';
import { secretsFor } from './secrets.mjs';
import { keepNats, keepPostgres, natsUsers } from './servers.mjs';

const READY_WITHIN_MS = 60_000;
const MIGRATE = join(import.meta.dirname, '../migrate.mjs');
const quiet = (name, work) => work(() => {});

/**
 * The whole system on this machine: servers, migrations, processes. Used by `npm start`, the end-to-end tests, the
 * fault run and the benches alike. `step(name, work)` announces each step. What it starts are `parts`, so that a caller
 * who is told to stop half-way can stop them. `fresh` throws away the data of the embedded servers.
 * @param {{ dataDir: string, outer?: NodeJS.ProcessEnv, single?: boolean, durable?: boolean, fresh?: boolean, port?: number, firstAdminTokenSha256?: string, settings?: Record<string, string>, step?: Function, log?: (line: string) => void, parts?: ReturnType<typeof openParts> }} wanted
 */
export async function startSystem(wanted) {
  const all = { outer: {}, settings: {}, step: quiet, log: () => {}, parts: openParts(), ...wanted };
  mkdirSync(all.dataDir, { recursive: true });
  try {
    return await startAll(all);
  } catch (error) {
    await all.parts.stop();
    throw error;
  }
}

async function startAll({ dataDir, outer, single, durable, fresh, port, settings, step, log, parts, ...rest }) {
  const secrets = secretsFor(outer, join(dataDir, 'secrets.json'));
  const servers = await startServers({ dataDir, outer, durable, fresh, secrets, step, log, parts });
  const ownerUrl = outer.DATABASE_URL || servers.postgres.databaseUrl;
  const env = {
    ...process.env,
    ...secrets,
    ...settings,
    DATABASE_URL: withoutLogin(ownerUrl),
    NATS_URL: outer.NATS_URL || servers.nats.current().url,
    BLOB_DIR: join(dataDir, 'blobs'),
    PORT: String(await choosePort(port, log)),
    ...(rest.firstAdminTokenSha256 ? { FIRST_ADMIN_TOKEN_SHA256: rest.firstAdminTokenSha256 } : {}),
  };
  // As a process of its own: what migrations load need not stay in the launcher's memory.
  await step({ zh: '更新数据库结构', en: 'migrate' }, () =>
    runToEnd(parts, { command: process.execPath, args: [MIGRATE], env: { ...env, DATABASE_URL: ownerUrl } }),
  );
  const processes = await step({ zh: '启动各服务', en: 'start services' }, async () => {
    const kept = await parts.start(() => keepProcesses({ dataDir, env, single, log }));
    await Promise.race([untilReady(env.PORT, READY_WITHIN_MS, parts.stopping), kept.failed]);
    return kept;
  });
  const embedded = !outer.DATABASE_URL;
  return { url: `http://127.0.0.1:${env.PORT}`, env, ownerUrl, embedded, servers, processes, stop: parts.stop };
}

async function startServers({ dataDir, outer, durable = true, fresh = false, secrets, step, log, parts }) {
  const servers = {};
  const users = outer.NATS_URL ? null : natsUsers(parts, secrets);
  // Asked for early, needed only once PostgreSQL runs; should that fail, nobody waits for it.
  users?.catch(() => undefined);
  if (!outer.DATABASE_URL) {
    servers.postgres = await step({ zh: '启动数据库', en: 'start PostgreSQL' }, () =>
      parts.start(() => keepPostgres({ dataDir, durable, fresh, log })),
    );
  }
  if (!outer.NATS_URL) {
    servers.nats = await step({ zh: '启动消息服务', en: 'start NATS' }, async () => {
      const configText = await users;
      return parts.start(() => keepNats({ dataDir, configText, fresh, log }));
    });
  }
  return servers;
}

/** Services log in under their own names; the owner's login never reaches them. */
function withoutLogin(url) {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare.toString();
}

async function choosePort(wanted, log) {
  const port = await freePort(wanted);
  if (wanted && port !== wanted) log(`端口 ${wanted} 已被占用，改用 ${port}。Port ${wanted} is taken, using ${port}.`);
  return port;
}

/** Ready means that the gateway reaches every service, and each its database. */
export async function untilReady(port, withinMs = READY_WITHIN_MS, stopping = undefined) {
  const deadline = performance.now() + withinMs;
  let last = 'no answer';
  while (performance.now() < deadline && !stopping?.aborted) {
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
