import { natsUsers, type NatsUser } from '#messaging';
import { secretName, type Environment } from '#process';
import { serviceNames } from '#contracts';
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';

/** Fresh keys and passwords for one run; PostgreSQL's roles are shared by all suites of a run, so theirs is fixed. */
export function testSecrets(): { env: Environment; natsPasswords: Record<NatsUser, string>; callerTokenKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const natsPasswords = Object.fromEntries(natsUsers.map((user) => [user, randomBytes(12).toString('hex')]));
  const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const env: Environment = {
    CALLER_TOKEN_PUBLIC_KEY: base64(publicKey.export({ type: 'spki', format: 'pem' }).toString()),
    CALLER_TOKEN_PRIVATE_KEY: base64(privatePem),
    FIELD_KEY: randomBytes(32).toString('base64'),
    FIRST_ADMIN_TOKEN_SHA256: createHash('sha256').update(testFirstAdminToken).digest('hex'),
    PG_POOL: '4',
    FULL_RUN_THREADS: '0',
  };
  for (const user of natsUsers) env[secretName('NATS_PASSWORD', user)] = natsPasswords[user];
  for (const service of serviceNames) env[secretName('PG_PASSWORD', service)] = testRolePassword;
  return { env, natsPasswords: natsPasswords as Record<NatsUser, string>, callerTokenKey: privatePem };
}

export const testRolePassword = 'only-for-tests-on-loopback';

/** Makes the first administrator of a world that runs identity. */
export const testFirstAdminToken = 'first-administrator-of-a-test';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
