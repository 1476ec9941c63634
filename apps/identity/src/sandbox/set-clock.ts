import { clockSet, setClock, type ClockReading, type SetClock as Body } from '#contracts';
import { localDateOf, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';

interface Clock {
  ahead_ms: string;
}

/** Moves a test tenant's own clock forward, so that a deadline of months can be watched in a minute. Every service hears of it. */
@Controller()
export class SetClock {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(setClock)
  handle(@Asked() call: Call<Body>): Promise<ClockReading> {
    const { tenant, id } = call.caller;
    if (!tenant.startsWith('test:')) throw new Refusal('live-clock-fixed');
    return this.deeds.once(call, async (tx) => {
      const { aheadMs } = call.body;
      const before = await this.before(tx, tenant);
      if (aheadMs < before)
        throw new Refusal('clock-only-forward', { pointer: '/aheadMs', details: { aheadMs: before } });
      await tx.query('update tenant_clock set ahead_ms = $2 where tenant = $1', [tenant, aheadMs]);
      tx.emit(clockSet, { movedTenant: tenant, aheadMs });
      const now = new Date(call.now.getTime() - before + aheadMs);
      const answer = { aheadMs, now: now.toISOString(), today: localDateOf(now) };
      return { answer, subjectId: id, after: { tenant, aheadMs } };
    });
  }

  /** How far ahead it is now; the row is made when missing, and locked either way. */
  private async before(tx: Tx, tenant: string): Promise<number> {
    const [row] = await tx.query<Clock>(
      `insert into tenant_clock (tenant, ahead_ms) values ($1, 0)
       on conflict (tenant) do update set ahead_ms = tenant_clock.ahead_ms returning ahead_ms`,
      [tenant],
    );
    return Number(row?.ahead_ms ?? 0);
  }
}
