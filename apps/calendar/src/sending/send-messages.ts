import { localDateOf } from '#kernel';
import { Clock } from '#messaging';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Cron } from 'croner';
import type { DataSource } from 'typeorm';
import { AddressBook } from '../addresses/address-book.js';
import { isOutdated } from '../domain/is-outdated.js';
import { nextAttempt } from '../domain/next-attempt.js';
import { Undelivered, type Courier } from './courier.js';
import { couriersToken } from './couriers.js';
import { claimMessages, enterOutcome, type ClaimedMessage, type Outcome } from './message-queue.js';

const everyOtherSecond = '*/2 * * * * *';

/**
 * Sends what waits, at least once, by every channel there is a relay for. Replicas share the work: a message is claimed by one
 * of them. Repeats carry the same name, so that a mailbox shows them once.
 */
@Injectable()
export class SendMessages implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(SendMessages.name);
  private timer: Cron | null = null;
  private sending: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly book: AddressBook,
    @Inject(couriersToken) private readonly couriers: Courier[],
  ) {}

  onApplicationBootstrap(): void {
    const channels = this.couriers.map(({ channel }) => channel);
    for (const channel of ['email', 'sms'] as const) {
      if (!channels.includes(channel)) this.log.warn(`no relay for ${channel} is configured: its messages wait`);
    }
    if (channels.length > 0) this.timer = new Cron(everyOtherSecond, () => this.tick());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.timer?.stop();
    await this.sending;
    for (const courier of this.couriers) courier.close();
  }

  /** Makes one attempt at everything whose time has come; answers at how many messages. */
  async sendOnce(): Promise<number> {
    const counts = await Promise.all(this.couriers.map((courier) => this.sendBy(courier)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private tick(): void {
    this.sending ??= this.sendOnce()
      .then(
        () => undefined,
        (error: unknown) => this.log.warn(`sending paused: ${String(error)}`),
      )
      .finally(() => {
        this.sending = null;
      });
  }

  private async sendBy(courier: Courier): Promise<number> {
    let attempted = 0;
    while (!this.stopped) {
      const now = await this.clock.now('live');
      const claimed = await claimMessages(this.db, courier.channel, now);
      if (claimed.length === 0) break;
      for (const message of claimed) await enterOutcome(this.db, message, await this.attempt(courier, message, now));
      attempted += claimed.length;
    }
    return attempted;
  }

  private async attempt(courier: Courier, message: ClaimedMessage, now: Date): Promise<Outcome> {
    const { notificationId, title, text, attempts } = message;
    const { email, mobile } = this.book.open(message);
    const to = courier.channel === 'email' ? email : mobile;
    if (to === undefined) return { state: 'dropped', error: 'no-address' };
    if (isOutdated(message, localDateOf(now))) return { state: 'dropped', error: 'outdated' };
    try {
      await courier.send({ notificationId, to, title, text });
      return { state: 'sent' };
    } catch (error) {
      const { code, forGood } = error instanceof Undelivered ? error : { code: 'unknown', forGood: false };
      const minutes = forGood ? null : nextAttempt(attempts);
      if (minutes === null) return { state: 'failed', error: code };
      return { state: 'waiting', error: code, nextTryAt: new Date(now.getTime() + minutes * 60_000) };
    }
  }
}
