import type { ServiceName } from '#contracts';
import { decoded, required, secretName, type Environment } from '#process';

/** What a service needs from its environment. Nothing secret has a default. */
export interface ServiceConfig {
  name: ServiceName;
  schema: string;
  databaseUrl: string;
  natsUrl: string;
  natsPassword: string;
  /** PEM (SPKI) of the key that proves caller tokens. */
  callerTokenPublicKey: string;
  /** 32 bytes, base64: encrypts personal columns. */
  fieldKey: string;
  poolSize: number;
}

/** A service's schema and login role: its name in snake case. */
export const schemaOf = (name: ServiceName): string => name.replaceAll('-', '_');

export function serviceConfig(name: ServiceName, env: Environment): ServiceConfig {
  const schema = schemaOf(name);
  const database = new URL(required(env, 'DATABASE_URL'));
  database.username = schema;
  database.password = required(env, secretName('PG_PASSWORD', name));
  return {
    name,
    schema,
    databaseUrl: database.toString(),
    natsUrl: required(env, 'NATS_URL'),
    natsPassword: required(env, secretName('NATS_PASSWORD', name)),
    callerTokenPublicKey: decoded(required(env, 'CALLER_TOKEN_PUBLIC_KEY')),
    fieldKey: required(env, 'FIELD_KEY'),
    poolSize: Number(env['PG_POOL'] ?? 10),
  };
}
