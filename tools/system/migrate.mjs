import { SERVICES, secretName } from './names.mjs';

/** Brings every schema up to date, and makes the stream of facts. As the owner of the database, with all secrets. */
export async function migrateAll(env, ownerUrl) {
  const { migrateSchema } = await import('../../dist/libs/service/src/index.js');
  const { provisionFactStream } = await import('../../dist/libs/messaging/src/index.js');
  for (const name of SERVICES) {
    const { schema } = await import(`../../dist/apps/${name}/src/schema.js`);
    const password = env[secretName('PG_PASSWORD', name)];
    await saying(`PostgreSQL ${placeOf(ownerUrl)}, ${name}`, () => migrateSchema(ownerUrl, schema, password));
  }
  const password = env[secretName('NATS_PASSWORD', 'operator')];
  await saying(`NATS ${placeOf(env.NATS_URL)}`, () => provisionFactStream(env.NATS_URL, 'operator', password));
}

/** An error says where it happened; a refused connection may come as several errors without a text of their own. */
async function saying(where, work) {
  try {
    await work();
  } catch (error) {
    const why = error.message || error.errors?.map((one) => one.message).join('; ') || error.code;
    throw new Error(`${where}: ${why}`, { cause: error });
  }
}

/** Never with user and password. */
function placeOf(url) {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
