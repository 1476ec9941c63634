import { required, type Environment } from '#process';

export const gatewayConfigToken = Symbol('gateway config');

export interface GatewayConfig {
  natsUrl: string;
  natsPassword: string;
  host: string;
  port: number;
  /** Folder of the content-addressed file store. */
  blobDir: string;
}

export function gatewayConfig(env: Environment): GatewayConfig {
  return {
    natsUrl: required(env, 'NATS_URL'),
    natsPassword: required(env, 'NATS_PASSWORD_GATEWAY'),
    host: env['HOST'] ?? '127.0.0.1',
    port: Number(env['PORT'] ?? 8080),
    blobDir: required(env, 'BLOB_DIR'),
  };
}
