import { NATS_USERS, secretName } from './names.mjs';

/**
 * Prints the users of nats-server and what each may say and hear, from the built traffic table and the NATS_PASSWORD_*
 * of the environment. A process of its own, so that the launcher need not hold in memory all that the table loads.
 */
const { natsConfiguration } = await import('../../dist/libs/messaging/src/nats-configuration.js');
const passwordOf = (user) => process.env[secretName('NATS_PASSWORD', user)];
process.stdout.write(natsConfiguration(Object.fromEntries(NATS_USERS.map((user) => [user, passwordOf(user)]))));
