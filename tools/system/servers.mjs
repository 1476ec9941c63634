import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findNatsServer } from '../runtime/nats-binary.mjs';
import { startNats } from '../runtime/nats.mjs';
import { startPostgres } from '../runtime/postgres.mjs';

/**
 * Keeps a server going: whenever it ends without being asked to, it is started again on its port.
 * `start` gets the port to use; answers `{ current(), stop() }`.
 */
async function keep(name, start, log) {
  let server = await start(undefined);
  let stopping = false;
  const { port } = server;
  void (async () => {
    while (!stopping) {
      await server.exited;
      if (stopping) return;
      log(`${name} 意外停止，重新启动 stopped unexpectedly, restarting`);
      await server.stop();
      while (!stopping) {
        try {
          server = await start(port);
          if (server.port !== port) throw new Error(`port ${port} is taken`);
          break;
        } catch (error) {
          log(`${name}: ${error.message.split('\n')[0]}`);
          await server.stop();
          await pause(500);
        }
      }
    }
  })();
  return {
    current: () => server,
    stop: () => {
      stopping = true;
      return server.stop();
    },
  };
}

/** The embedded PostgreSQL with the project's database in it. */
export async function keepPostgres({ dataDir, port, durable, log }) {
  const kept = await keep(
    'PostgreSQL',
    (again) => startPostgres({ dataDir: join(dataDir, 'postgres'), port: again ?? port, durable, log }),
    log,
  );
  const { default: pg } = await import('pg');
  const { superuserUrl } = kept.current();
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const found = await client.query(`select 1 from pg_database where datname = 'oversight'`);
  if (found.rowCount === 0) await client.query('create database oversight');
  await client.end();
  return { ...kept, databaseUrl: superuserUrl.replace(/\/postgres$/, '/oversight') };
}

/** The embedded nats-server; its users and permissions come from the built traffic table. */
export async function keepNats({ dataDir, port, secrets, log }) {
  const { natsConfiguration } = await import('../../dist/libs/messaging/src/index.js');
  const { NATS_USERS, secretName } = await import('./names.mjs');
  const passwords = Object.fromEntries(NATS_USERS.map((user) => [user, secrets[secretName('NATS_PASSWORD', user)]]));
  const server = await findNatsServer({ cacheDir: join(import.meta.dirname, '../../.data/bin'), log });
  const configText = natsConfiguration(passwords);
  return keep(
    'nats-server',
    (again) => startNats({ server, dataDir: join(dataDir, 'nats'), port: again ?? port, configText, log }),
    log,
  );
}
