import { Clock } from '#messaging';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { sealedRequestsToken } from './tokens.js';

const everyMs = 10 * 60_000;
const keptMs = 24 * 3600_000;

/**
 * Forgets sealed secrets a day after they were handed out: by then whoever lost the answer has retried. The row with its
 * key stays, so a still later repeat carries nothing out; it is refused with `idempotency-answer-expired`. A service whose stored
 * answers hold such secrets provides this, and the subjects of their requests as `sealedRequestsToken`.
 */
@Injectable()
export class SealedAnswerSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(SealedAnswerSweep.name);
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> | null = null;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly clock: Clock,
    @Inject(sealedRequestsToken) private readonly sealedRequests: readonly string[],
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(), everyMs);
    this.tick();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.sweeping;
  }

  /** Removes what is a day old at this instant of real time; answers how many answers. Replicas do no harm. */
  async sweepOnce(now: Date): Promise<number> {
    const [, swept] = await this.db.query<[unknown, number]>(
      'update idempotency set answer = null where request = any($1) and answer is not null and created_at <= $2',
      [this.sealedRequests, new Date(now.getTime() - keptMs)],
    );
    return swept;
  }

  private tick(): void {
    this.sweeping ??= this.clock
      .now('live')
      .then((now) => this.sweepOnce(now))
      .then(
        () => undefined,
        (error: unknown) => this.log.warn(`sweep put off: ${String(error)}`),
      )
      .finally(() => {
        this.sweeping = null;
      });
  }
}
