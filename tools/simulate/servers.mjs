import { natsUsers } from '../../dist/libs/messaging/src/index.js';
import { natsConfiguration, provisionFactStream } from '../../dist/libs/messaging/src/index.js';
import { migrateSchema } from '../../dist/libs/service/src/index.js';
import { startThrowaway } from '../runtime/throwaway.mjs';
import { secretName } from '../system/names.mjs';
import { newSecrets } from '../system/secrets.mjs';
import { definitions } from './services.mjs';

/**
 * A PostgreSQL and a nats-server for one simulation, with the schemas of the services that take part and the real
 * permissions. `env` is what those services read; everything is gone after `stop`.
 */
export async function startServers(log) {
  const secrets = newSecrets();
  const passwordOf = (user) => secrets[secretName('NATS_PASSWORD', user)];
  const natsConfig = natsConfiguration(Object.fromEntries(natsUsers.map((user) => [user, passwordOf(user)])));
  const { postgres, nats, stop } = await startThrowaway({ log, natsConfig });
  try {
    await provisionFactStream(nats.url, 'operator', passwordOf('operator'));
    for (const { schema } of Object.values(definitions)) {
      await migrateSchema(postgres.superuserUrl, schema, secrets[secretName('PG_PASSWORD', schema.service)]);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const env = { ...process.env, ...secrets, DATABASE_URL: postgres.superuserUrl, NATS_URL: nats.url, PG_POOL: '12' };
  return { env, ownerUrl: postgres.superuserUrl, stop };
}
