import { migrateAll } from './system/migrate.mjs';
import { secretsFrom } from './system/secrets.mjs';

/** Brings an external database and NATS up to date, as their owner: DATABASE_URL, NATS_URL and all secrets. */
const { DATABASE_URL, NATS_URL } = process.env;
try {
  if (!DATABASE_URL || !NATS_URL)
    throw new Error('请设置 DATABASE_URL 与 NATS_URL。DATABASE_URL and NATS_URL must be set.');
  await migrateAll({ ...secretsFrom(process.env), NATS_URL }, DATABASE_URL);
  console.log('数据库结构与消息流已就绪 schemas and stream are up to date');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
