import type { Tenant } from '#contracts';
import { Clock } from '#messaging';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { screeningSettingsToken, type ScreeningSettings } from '../screening.settings.js';
import { rateAgain } from './rate-again.js';

const tickMs = 1000;
/** Times as long as the last rating took that the next one waits: however many projects there are, a tenth of a processor. */
const restTimes = 10;

/** Keeps the agency panel up to date behind the projects screened. */
@Injectable()
export class AgencyPanelSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(AgencyPanelSweep.name);
  private timer: NodeJS.Timeout | null = null;
  private rating: Promise<void> | null = null;
  private notBefore = 0;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly clock: Clock,
    @Inject(screeningSettingsToken) private readonly settings: ScreeningSettings,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(), tickMs);
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.rating;
  }

  private tick(): void {
    if (this.rating || performance.now() < this.notBefore) return;
    const began = performance.now();
    const now = (tenant: string) => this.clock.now(tenant as Tenant);
    this.rating = rateAgain(this.db, { now, inThread: this.settings.fullRunThreads > 0 })
      .catch((error: unknown) => this.log.warn(`agencies not rated: ${String(error)}`))
      .finally(() => {
        this.notBefore = performance.now() + restTimes * (performance.now() - began);
        this.rating = null;
      });
  }
}
