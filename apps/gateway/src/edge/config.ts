import { required, type Environment } from '#process';

export const gatewayConfigToken = Symbol('gateway config');

export interface GatewayConfig {
  natsUrl: string;
  natsPassword: string;
  host: string;
  port: number;
  /** Address the public reaches this gateway at; printed on documents. */
  publicUrl: string;
  /** Folder of the content-addressed file store. */
  blobDir: string;
}

export function gatewayConfig(env: Environment): GatewayConfig {
  const [host, port] = [env['HOST'] ?? '127.0.0.1', Number(env['PORT'] ?? 8080)];
  return {
    natsUrl: required(env, 'NATS_URL'),
    natsPassword: required(env, 'NATS_PASSWORD_GATEWAY'),
    host,
    port,
    publicUrl: (env['PUBLIC_URL'] ?? `http://${host}:${port}`).replace(/\/$/, ''),
    blobDir: required(env, 'BLOB_DIR'),
  };
}
