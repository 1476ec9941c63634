import { SERVICES, secretName } from './names.mjs';

/** Brings every schema up to date, and makes the stream of facts. As the owner of the database, with all secrets. */
export async function migrateAll(env, ownerUrl) {
  const { migrateSchema } = await import('../../dist/libs/service/src/index.js');
  const { provisionFactStream } = await import('../../dist/libs/messaging/src/index.js');
  for (const name of SERVICES) {
    const { schema } = await import(`../../dist/apps/${name}/src/schema.js`);
    await migrateSchema(ownerUrl, schema, env[secretName('PG_PASSWORD', name)]);
  }
  await provisionFactStream(env.NATS_URL, 'operator', env[secretName('NATS_PASSWORD', 'operator')]);
}
