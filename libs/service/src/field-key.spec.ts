import { randomBytes } from 'node:crypto';
import { serviceConfig } from './config.js';
import { FieldCipher } from './field-cipher.js';
import { ServiceModule } from './service.module.js';

const env = {
  DATABASE_URL: 'postgres://localhost/oversight',
  NATS_URL: 'nats://localhost',
  CALLER_TOKEN_PUBLIC_KEY: 'a2V5',
  PG_PASSWORD_AUDIT: 'a',
  NATS_PASSWORD_AUDIT: 'b',
};
const withKey = { ...env, FIELD_KEY: randomBytes(32).toString('base64') };
const audit = { service: 'audit' as const, entities: [], migrations: [] };
const encrypting = { ...audit, encrypts: true as const };

const offered = (schema: typeof audit | typeof encrypting): string[] =>
  (ServiceModule.forService(schema, serviceConfig(schema, withKey)).exports ?? []).flatMap((one) =>
    typeof one === 'object' && 'provide' in one && one.provide === FieldCipher ? [FieldCipher.name] : [],
  );

describe('the key of personal columns', () => {
  it('reaches no service that has none, even where the environment holds it', () => {
    expect(serviceConfig(audit, withKey).fieldKey).toBeNull();
    expect(offered(audit)).toEqual([]);
    expect(serviceConfig(audit, env)).toMatchObject({ name: 'audit', fieldKey: null });
  });

  it('is demanded by a service that encrypts, and makes its cipher', () => {
    expect(() => serviceConfig(encrypting, env)).toThrow('FIELD_KEY');
    expect(offered(encrypting)).toEqual(['FieldCipher']);
  });
});
