import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { backTestNext } from './back-test-next.js';

const tickMs = 500;

/** Works off back-tests, also those begun before the last restart. Replicas share the projects. */
@Injectable()
export class BackTestSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(BackTestSweep.name);
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> | null = null;
  private stopped = false;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(), tickMs);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.sweeping;
  }

  private tick(): void {
    this.sweeping ??= this.sweepOnce()
      .catch((error: unknown) => this.log.warn(`back-test paused: ${String(error)}`))
      .finally(() => {
        this.sweeping = null;
      });
  }

  private async sweepOnce(): Promise<void> {
    while (!this.stopped && (await backTestNext(this.db)));
  }
}
