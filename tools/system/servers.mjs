import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findNatsServer } from '../runtime/nats-binary.mjs';
import { startNats } from '../runtime/nats.mjs';
import { startPostgres } from '../runtime/postgres.mjs';
import { runToEnd } from '../runtime/run-to-end.mjs';

const NATS_CACHE = join(import.meta.dirname, '../../.data/bin');

/**
 * Keeps a server going: whenever it ends without being asked to, it is started again on its port.
 * `start` gets the port to use; answers `{ current(), stop() }`.
 */
async function keep(name, start, log) {
  let server = await start(undefined);
  let stopping = false;
  const { port } = server;

  async function again() {
    while (!stopping) {
      try {
        server = await start(port);
        if (server.port === port) return;
        throw new Error(`port ${port} is taken`);
      } catch (error) {
        log(`${name}: ${error.message.split('\n')[0]}`);
        await server.stop();
        await pause(500);
      }
    }
  }
  const watching = (async () => {
    for (;;) {
      await server.exited;
      if (stopping) return;
      log(`${name} 意外停止，重新启动 stopped unexpectedly, restarting`);
      await server.stop();
      await again();
    }
  })();
  return {
    current: () => server,
    /** A server that is just coming back is waited for and then stopped too. */
    stop: async () => {
      stopping = true;
      await server.stop();
      await watching;
      await server.stop();
    },
  };
}

/** The embedded PostgreSQL with the project's database in it; `fresh` throws away the database that is there. */
export async function keepPostgres({ dataDir, port, durable, fresh, log }) {
  const kept = await keep(
    'PostgreSQL',
    (again) => startPostgres({ dataDir: join(dataDir, 'postgres'), port: again ?? port, durable, log }),
    log,
  );
  const { superuserUrl } = kept.current();
  try {
    await ensureDatabase(superuserUrl, fresh);
  } catch (error) {
    await kept.stop();
    throw error;
  }
  return { ...kept, databaseUrl: superuserUrl.replace(/\/postgres$/, '/oversight') };
}

async function ensureDatabase(superuserUrl, fresh) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    if (fresh) await client.query('drop database if exists oversight with (force)');
    const found = await client.query(`select 1 from pg_database where datname = 'oversight'`);
    if (found.rowCount === 0) await client.query('create database oversight');
  } finally {
    await client.end();
  }
}

/** The users of nats-server with their permissions, as its configuration. */
export function natsUsers(parts, secrets) {
  const script = join(import.meta.dirname, 'print-nats-users.mjs');
  return runToEnd(parts, { command: process.execPath, args: [script], env: { ...process.env, ...secrets } });
}

/** The embedded nats-server with the users in `configText`; `fresh` throws away what its stream holds. */
export async function keepNats({ dataDir, port, configText, fresh, log }) {
  const server = await findNatsServer({ cacheDir: NATS_CACHE, log });
  const wanted = { server, dataDir: join(dataDir, 'nats'), configText, log };
  return keep(
    'nats-server',
    (again) => startNats({ ...wanted, port: again ?? port, fresh: fresh && again === undefined }),
    log,
  );
}
