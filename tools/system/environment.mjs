import { ENCRYPTING, secretName } from './names.mjs';

/** What several processes need, and none of it a secret of one alone. */
const SHARED = ['DATABASE_URL', 'NATS_URL', 'CALLER_TOKEN_PUBLIC_KEY', 'PG_POOL', 'HOLIDAYS_FILE', 'LOG_LEVEL'];
const OF_GATEWAY = ['NATS_URL', 'BLOB_DIR', 'PORT', 'HOST', 'PUBLIC_URL', 'LOG_LEVEL'];
const OF_IDENTITY = ['CALLER_TOKEN_PRIVATE_KEY', 'FIRST_ADMIN_TOKEN_SHA256'];
const OF_CALENDAR = ['SMTP_URL', 'MAIL_FROM', 'SMS_URL', 'SMS_TOKEN'];
const OF_NODE = ['PATH', 'HOME', 'TZ', 'NODE_EXTRA_CA_CERTS'];

/** The environment of one process: its own secrets only. */
export function environmentOf(name, whole) {
  const own = name === 'gateway' ? OF_GATEWAY : SHARED;
  const names = [
    ...OF_NODE,
    ...own,
    ...(name === 'identity' ? OF_IDENTITY : []),
    ...(name === 'calendar' ? OF_CALENDAR : []),
    ...(ENCRYPTING.includes(name) ? ['FIELD_KEY'] : []),
    secretName('NATS_PASSWORD', name),
    secretName('PG_PASSWORD', name),
  ];
  return Object.fromEntries(names.filter((one) => whole[one] !== undefined).map((one) => [one, whole[one]]));
}
