import { filesInUse } from '#contracts';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { gatewayConfigToken, type GatewayConfig } from '../edge/config.js';
import { Services } from '../edge/services.js';
import { sweepOrphans } from './sweep-orphans.js';

const everyMs = 3600 * 1000;

/** Sweeps the file store once an hour. While any service that names files is away nothing is removed. */
@Injectable()
export class OrphanSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(OrphanSweep.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly services: Services,
    @Inject(gatewayConfigToken) private readonly config: GatewayConfig,
  ) {}

  onApplicationBootstrap(): void {
    const sweep = () => {
      this.sweep(new Date()).catch((error: unknown) => this.log.warn(`sweep put off: ${String(error)}`));
    };
    this.timer = setInterval(sweep, everyMs).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private sweep(now: Date): Promise<number> {
    const sender = { token: null, correlationId: randomUUID(), idempotencyKey: null, ifMatch: null };
    return sweepOrphans(this.config.blobDir, now, async (hashes) => {
      const ask = Object.values(filesInUse).map((request) => this.services.ask(request, sender, { body: { hashes } }));
      return (await Promise.all(ask)).flatMap(({ used }) => used);
    });
  }
}
