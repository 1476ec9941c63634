import { SERVICES } from './names.mjs';

/**
 * What an operator's command needs, from the environment: DATABASE_URL of the database's owner, and with
 * `wantsNats` NATS_URL and NATS_PASSWORD_OPERATOR. Runs `work`, then disconnects.
 * @param {{ wantsNats: boolean }} needs
 * @param {(means: { ownerUrl: string, nats: any, messaging: any, schemaOf: (service: string) => string }) => Promise<void>} work
 */
export async function asOperator({ wantsNats }, work) {
  const ownerUrl = required('DATABASE_URL');
  const messaging = await import('../../dist/libs/messaging/src/index.js');
  const { schemaOf } = await import('../../dist/libs/service/src/index.js');
  const nats = wantsNats ? await connectOperator() : null;
  try {
    await work({ ownerUrl, nats, messaging, schemaOf });
  } finally {
    await nats?.close();
  }
}

/**
 * The services a command is about: the named one, or all.
 * @param {string | undefined} name
 */
export function servicesNamed(name) {
  if (name !== undefined && !SERVICES.includes(name)) {
    throw new Error(`没有服务 ${name}。No service ${name}; there are: ${SERVICES.join(', ')}`);
  }
  return name === undefined ? SERVICES : [name];
}

async function connectOperator() {
  const { connect } = await import('@nats-io/transport-node');
  const pass = required('NATS_PASSWORD_OPERATOR');
  return connect({ servers: required('NATS_URL'), user: 'operator', pass, inboxPrefix: '_INBOX_operator' });
}

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`缺少环境变量 ${name}。${name} is not set.`);
  return value;
}
