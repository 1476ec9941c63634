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
  /** 32 bytes, base64: encrypts personal columns. Null for a service that has none, whatever its environment holds. */
  fieldKey: string | null;
  poolSize: number;
}

/** A service's schema and login role: its name in snake case. */
export const schemaOf = (name: ServiceName): string => name.replaceAll('-', '_');

interface Service {
  service: ServiceName;
  encrypts?: true;
}

/** Throws, naming it, when a variable is missing. */
export function serviceConfig({ service: name, encrypts }: Service, env: Environment): ServiceConfig {
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
    fieldKey: encrypts ? required(env, 'FIELD_KEY') : null,
    poolSize: Number(env['PG_POOL'] ?? 10),
  };
}
