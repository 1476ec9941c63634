import { Clock } from '#messaging';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { screeningSettingsToken, type ScreeningSettings } from '../screening.settings.js';
import { screenInThreads } from './screen-in-threads.js';
import { endFullRuns, isWaiting, screenNextOfFullRun } from './screen-next.js';

const tickMs = 500;

/** Works off the full runs, also those begun before the last restart. Replicas share the projects. */
@Injectable()
export class FullRunSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(FullRunSweep.name);
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> | null = null;
  private readonly stop = new AbortController();

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
    this.stop.abort();
    await this.sweeping;
  }

  private tick(): void {
    this.sweeping ??= this.sweepOnce()
      .then(
        () => undefined,
        (error: unknown) => this.log.warn(`full run paused: ${String(error)}`),
      )
      .finally(() => {
        this.sweeping = null;
      });
  }

  /** Screens what waits, until nothing does or the service stops. */
  private async sweepOnce(): Promise<void> {
    const { databaseUrl, fullRunThreads } = this.settings;
    const { signal } = this.stop;
    if (fullRunThreads === 0) while (!signal.aborted && (await screenNextOfFullRun(this.db, this.clock)));
    else if (await isWaiting(this.db)) await screenInThreads(databaseUrl, fullRunThreads, signal);
    if (!signal.aborted) await endFullRuns(this.db, await this.clock.now('live'));
  }
}
