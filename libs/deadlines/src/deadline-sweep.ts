import type { DeadlineKeeper, Tenant } from '#contracts';
import { Clock, Tx } from '#messaging';
import { serviceNameToken } from '#service';
import {
  Inject,
  Injectable,
  Logger,
  Optional,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Cron } from 'croner';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { fireNextStage, StageFailed } from './fire-stage.js';
import { Holidays } from './holidays.js';
import { deadlineReactions, type DeadlineReactions } from './reactions.js';
import { resumeNext } from './resume-next.js';

const everyMinute = '* * * * *';
/** Shorter than PostgreSQL's own search for deadlocks: between a deed and the sweep it is the sweep that gives way. */
const lockWait = '300ms';

/**
 * Fires the stages of deadlines as their days come, by the clock of each tenant, and lets run on what was suspended long enough. Replicas share the work: a stage is claimed
 * by one of them, and what a crash leaves undone is fired by the next sweep.
 */
@Injectable()
export class DeadlineSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(DeadlineSweep.name);
  private timer: Cron | null = null;
  private sweeping: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly clock: Clock,
    @Inject(serviceNameToken) private readonly keeper: DeadlineKeeper,
    private readonly holidays: Holidays,
    @Optional() @Inject(deadlineReactions) private readonly reactions: DeadlineReactions | null,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = new Cron(everyMinute, () => this.tick());
    this.tick();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.timer?.stop();
    await this.sweeping;
  }

  /** Fires what is due for this tenant now; answers how many stages. */
  async sweepOnce(tenant: Tenant): Promise<number> {
    let fired = 0;
    const passedOver: string[] = [];
    for (;;) {
      const outcome = this.stopped ? null : await this.fireOne(tenant, passedOver);
      if (outcome === null) return fired;
      if (outcome instanceof StageFailed) passedOver.push(outcome.deadlineId);
      else if (outcome === 'fired') fired += 1;
    }
  }

  /** The same for every tenant. */
  async sweepAll(): Promise<void> {
    const rows = await this.db.query<{ tenant: Tenant }[]>(
      `select distinct tenant from deadline_stage where state = 'waiting'`,
    );
    for (const { tenant } of rows) await this.sweepOnce(tenant);
  }

  private tick(): void {
    this.sweeping ??= this.sweepAll()
      .catch((error: unknown) => this.log.warn(`sweep paused: ${String(error)}`))
      .finally(() => {
        this.sweeping = null;
      });
  }

  private async fireOne(
    tenant: Tenant,
    passedOver: readonly string[],
  ): Promise<'resumed' | 'fired' | StageFailed | null> {
    const [today, now] = [await this.clock.today(tenant), await this.clock.now(tenant)];
    try {
      return await this.db.transaction(async (manager) => {
        const tx = new Tx(manager, tenant, randomUUID(), today, now);
        await tx.query(`set local lock_timeout = '${lockWait}'`);
        const resumed = await resumeNext(tx, this.keeper, this.holidays, this.reactions, passedOver);
        const stage = resumed ? null : await fireNextStage(tx, this.keeper, this.reactions, passedOver);
        await tx.flush();
        return resumed ? 'resumed' : stage && 'fired';
      });
    } catch (error) {
      if (!(error instanceof StageFailed)) throw error;
      this.log.warn(`${error.message}: ${String(error.cause)}`);
      return error;
    }
  }
}
