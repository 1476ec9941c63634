/** Types of what the tests use of nats.mjs. */
export interface NatsServer {
  url: string;
  port: number;
  pid: number;
  exited: Promise<unknown>;
  stop(): Promise<void>;
}

export function startNats(options: {
  server: string;
  dataDir: string;
  log: (line: string) => void;
  port?: number;
  configText?: string;
}): Promise<NatsServer>;
