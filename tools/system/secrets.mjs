import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NATS_USERS, SERVICES, secretName } from './names.mjs';

/**
 * Every secret of an installation, as environment variables. An external NATS brings its users' passwords along, an
 * external database its roles' passwords and the keys its data depend on; the others are the installation's own.
 * @param {{ DATABASE_URL?: string, NATS_URL?: string }} outer
 * @param {string} file where its own are kept
 * @returns {Record<string, string>}
 */
export function secretsFor(outer, file) {
  const isOutside = (name) => Boolean(name.startsWith('NATS_') ? outer.NATS_URL : outer.DATABASE_URL);
  const names = secretNames();
  const brought = secretsFrom(outer, names.filter(isOutside));
  return names.every(isOutside) ? brought : { ...secretsIn(file), ...brought };
}

/** The secrets a deployment brings along in its environment; throws, naming every one that is missing. */
export function secretsFrom(env, names = secretNames()) {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new Error(
      `使用外部 DATABASE_URL 或 NATS_URL 时须提供以下环境变量；可用 node tools/new-secrets.mjs 生成。\n` +
        `With an external DATABASE_URL or NATS_URL these must be set; node tools/new-secrets.mjs makes them:\n` +
        `  ${missing.join('\n  ')}`,
    );
  }
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}

/**
 * Made at random on first use and kept in a file only its owner may read; there are no default secrets. A service that came
 * with a later release is given its own on the first start after it; the others stay.
 */
function secretsIn(file) {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = { ...newSecrets(), ...kept };
  if (Object.keys(secrets).every((name) => name in kept)) return secrets;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

export function newSecrets() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = (key, type) => Buffer.from(key.export({ type, format: 'pem' })).toString('base64');
  return {
    CALLER_TOKEN_PUBLIC_KEY: pem(publicKey, 'spki'),
    CALLER_TOKEN_PRIVATE_KEY: pem(privateKey, 'pkcs8'),
    FIELD_KEY: randomBytes(32).toString('base64'),
    ...passwords('NATS_PASSWORD', NATS_USERS),
    ...passwords('PG_PASSWORD', SERVICES),
  };
}

const passwords = (kind, users) =>
  Object.fromEntries(users.map((user) => [secretName(kind, user), randomBytes(24).toString('base64url')]));

const secretNames = () => Object.keys(newSecrets());
