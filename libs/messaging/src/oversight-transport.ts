import { durableName, factStream, type Fact, type ServiceName } from '#contracts';
import { AckPolicy, jetstream, jetstreamManager, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { NatsContext, ServerNats, type MessageHandler, type NatsOptions } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import { usualDelivery, type DeliverySettings } from './delivery-settings.js';
import { readFact } from './read-fact.js';

type SetAside = (handler: string, fact: Fact<object>, error: string) => Promise<void>;

/**
 * Nest's NATS transport for requests, and durable JetStream consumers for events, over one connection.
 * An event is acknowledged only after its handler committed; failures come back with growing pauses.
 */
export class OversightTransport extends ServerNats {
  private readonly streams = new Set<ConsumerMessages>();
  private readonly working = new Set<Promise<void>>();
  private readonly delivery: DeliverySettings;
  private stopping = false;

  constructor(
    private readonly service: ServiceName,
    connectionOptions: NonNullable<NatsOptions['options']>,
    private readonly setAside: SetAside,
    delivery: Partial<DeliverySettings> = {},
  ) {
    super({ ...connectionOptions, queue: service });
    this.delivery = { ...usualDelivery, ...delivery };
  }

  override bindEvents(client: NatsConnection): void {
    const events = [...this.messageHandlers].filter(([, handler]) => handler.isEventHandler);
    for (const [subject] of events) this.messageHandlers.delete(subject);
    super.bindEvents(client);
    for (const [subject, handler] of events) void this.consume(client, subject, handler);
  }

  override async close(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.streams].map((messages) => messages.close()));
    await Promise.allSettled(this.working);
    await super.close();
  }

  private async consume(client: NatsConnection, subject: string, handler: MessageHandler): Promise<void> {
    while (!this.stopping) {
      try {
        await this.consumeUntilBroken(client, subject, handler);
      } catch (error) {
        if (!this.stopping) this.logger.warn(`consumer of ${subject} restarts: ${String(error)}`);
      }
      if (!this.stopping) await new Promise((resume) => setTimeout(resume, this.delivery.firstPauseMs));
    }
  }

  private async consumeUntilBroken(client: NatsConnection, subject: string, handler: MessageHandler): Promise<void> {
    const durable = durableName(this.service, subject);
    const manager = await jetstreamManager(client, { checkAPI: false });
    await manager.consumers.add(factStream, {
      durable_name: durable,
      filter_subject: subject,
      ack_policy: AckPolicy.Explicit,
      ack_wait: this.delivery.ackWaitMs * 1_000_000,
      max_deliver: -1,
    });
    const consumer = await jetstream(client).consumers.get(factStream, durable);
    const messages = await consumer.consume({
      max_messages: 64,
      idle_heartbeat: 2_000,
      abort_on_missing_resource: true,
    });
    this.streams.add(messages);
    try {
      for await (const message of messages) await this.take(message, handler);
    } finally {
      this.streams.delete(messages);
    }
  }

  /** Begins to work on the message and returns once there is room for another. */
  private async take(message: JsMsg, handler: MessageHandler): Promise<void> {
    const work = this.deliver(message, handler)
      .catch((error: unknown) => this.logger.warn(`${message.subject} comes again: ${String(error)}`))
      .finally(() => this.working.delete(work));
    this.working.add(work);
    while (this.working.size >= this.delivery.inFlight) await Promise.race(this.working);
  }

  private async deliver(message: JsMsg, handler: MessageHandler): Promise<void> {
    const { deliveryCount } = message.info;
    const { fact, problem } = await readFact(message);
    if (problem) return this.giveUp(message, fact, problem);
    if (deliveryCount > this.delivery.deliveriesBeforeGivingUp) {
      return this.giveUp(message, fact, `delivered ${deliveryCount} times without an answer`);
    }
    try {
      const result = await handler(fact, new NatsContext([message.subject, message.headers]));
      await lastValueFrom(this.transformToObservable(result), { defaultValue: undefined });
    } catch (error) {
      this.logger.warn(`${message.subject} failed (delivery ${deliveryCount}): ${described(error)}`);
      if (deliveryCount >= this.delivery.triesBeforeDeadLetter) return this.giveUp(message, fact, described(error));
      return message.nak(this.pauseAfter(deliveryCount));
    }
    message.ack();
  }

  /** Sets the event aside; while the database is away it stays in the stream instead. */
  private async giveUp(message: JsMsg, fact: Fact<object>, why: string): Promise<void> {
    try {
      await this.setAside(durableName(this.service, message.subject), fact, why);
    } catch (error) {
      this.logger.error(`dead letter not stored yet: ${described(error)}`);
      return message.nak(this.delivery.longestPauseMs);
    }
    // Without a reason: nats-server before 2.10 does not understand one and would deliver again.
    message.term();
  }

  private pauseAfter(deliveries: number): number {
    const { firstPauseMs, longestPauseMs } = this.delivery;
    return Math.min(longestPauseMs, firstPauseMs * 2 ** (deliveries - 1));
  }
}

const described = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);
