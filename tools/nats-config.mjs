import { writeFileSync } from 'node:fs';
import { NATS_USERS, secretName } from './system/names.mjs';

/** Writes the nats-server configuration of a deployment: users, permissions, JetStream that flushes each message. */
const { natsConfiguration } = await import('../dist/libs/messaging/src/index.js');
const [file] = process.argv.slice(2);
const passwords = Object.fromEntries(
  NATS_USERS.map((user) => {
    const password = process.env[secretName('NATS_PASSWORD', user)];
    if (!password) throw new Error(`${secretName('NATS_PASSWORD', user)} is not set`);
    return [user, password];
  }),
);
const own = 'listen: "0.0.0.0:4222"\njetstream { store_dir: "/data", sync_interval: always }\n';
writeFileSync(file, `${own}\n${natsConfiguration(passwords)}`);
