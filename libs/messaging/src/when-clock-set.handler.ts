import { clockSet, type ClockSet, type Fact } from '#contracts';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { Inbox } from './inbox.js';
import { OnEvent } from './on.js';

/**
 * Moves a test tenant's clock in this service; what was set last counts, in whatever order it arrives. Live time never
 * moves: an event that says so fails, and is set aside. For every service whose rules depend on the day.
 */
@Controller()
export class WhenClockSet {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(clockSet)
  handle(@Payload() fact: Fact<ClockSet>): Promise<void> {
    return this.inbox.once(fact, WhenClockSet.name, async (tx) => {
      const { movedTenant, aheadMs } = fact.body;
      if (!movedTenant.startsWith('test:')) throw new Error(`the clock of ${movedTenant} does not move`);
      await tx.query(
        `insert into tenant_clock (tenant, ahead_ms, set_at) values ($1, $2, $3)
         on conflict (tenant) do update set ahead_ms = excluded.ahead_ms, set_at = excluded.set_at
         where tenant_clock.set_at <= excluded.set_at`,
        [movedTenant, aheadMs, fact.occurredAt],
      );
    });
  }
}
