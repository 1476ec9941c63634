import type { Tenant } from '#contracts';
import { Clock, Tx } from '#messaging';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { ProjectScreen } from './project-screen.entity.js';
import { screenAgain } from './screen-again.js';

const tickMs = 250;
/** How long a project rests after its first new fact, so that reports that come together are screened together. */
const debounceMs = 500;
const pauseAfterFailureMs = 30_000;

/** Screens each project that has new facts. Replicas share the work: a project is at work in one of them at a time. */
@Injectable()
export class ScreenSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(ScreenSweep.name);
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(), tickMs);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.sweeping;
  }

  /** Screens every project whose first new fact is at least `restMs` old; answers how many. */
  async sweepOnce(restMs: number = debounceMs): Promise<number> {
    let screened = 0;
    while (!this.stopped && (await this.screenNext(restMs))) screened += 1;
    return screened;
  }

  private tick(): void {
    if (this.sweeping) return;
    this.sweeping = this.sweepOnce()
      .then(
        () => undefined,
        (error: unknown) => this.log.warn(`sweep paused: ${String(error)}`),
      )
      .finally(() => {
        this.sweeping = null;
      });
  }

  private async screenNext(restMs: number): Promise<boolean> {
    let claimed: ProjectScreen | null = null;
    try {
      return await this.db.transaction(async (manager) => {
        claimed = await claim(manager, restMs);
        if (!claimed) return false;
        const tenant = claimed.tenant as Tenant;
        const [today, now] = [await this.clock.today(tenant), await this.clock.now(tenant)];
        const tx = new Tx(manager, tenant, randomUUID(), today, now);
        await screenAgain(tx, claimed);
        await tx.flush();
        return true;
      });
    } catch (error) {
      if (claimed) await this.setBack(claimed);
      throw error;
    }
  }

  /** Lets the other projects go first, so that one that cannot be screened does not hold them up. */
  private async setBack({ tenant, projectId }: ProjectScreen): Promise<void> {
    await this.db.query(
      `update project_screen set dirty_since = now() + $3 * interval '1 ms' where tenant = $1 and project_id = $2`,
      [tenant, projectId, pauseAfterFailureMs],
    );
  }
}

function claim(manager: EntityManager, restMs: number): Promise<ProjectScreen | null> {
  return manager
    .createQueryBuilder(ProjectScreen, 'p')
    .where(`p.dirtySince <= now() - :restMs * interval '1 ms'`, { restMs })
    .orderBy('p.dirtySince')
    .limit(1)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();
}
