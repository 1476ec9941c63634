import { startThrowaway } from '../../../tools/runtime/throwaway.mjs';

/**
 * One real PostgreSQL and one real nats-server for a whole run of Jest; the tests find them by TEST_PG_URL (a superuser),
 * TEST_NATS_URL, TEST_NATS_PORT and TEST_NATS_SERVER_BIN. Where the first two are set already, those servers are used.
 */
export default async function globalSetup() {
  if (process.env.TEST_PG_URL && process.env.TEST_NATS_URL) return;
  const servers = await startThrowaway({ log: (line) => console.log(line) });
  globalThis.testServers = servers;
  process.env.TEST_PG_URL = servers.postgres.superuserUrl;
  process.env.TEST_NATS_URL = servers.nats.url;
  process.env.TEST_NATS_PORT = String(servers.nats.port);
  process.env.TEST_NATS_SERVER_BIN = servers.natsServer;
}
