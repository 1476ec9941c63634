import { durableName, eventDefinitions, factStream, type Fact, type ServiceName } from '#contracts';
import { AckPolicy, jetstream, jetstreamManager, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { NatsContext, ServerNats, type MessageHandler, type NatsOptions } from '@nestjs/microservices';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { lastValueFrom } from 'rxjs';

type SetAside = (handler: string, fact: Fact<object>, error: string) => Promise<void>;

const ackWaitMs = 30_000;
const inFlight = 8;
/** A handler that fails this often has its event set aside as a dead letter. */
const triesBeforeDeadLetter = 8;
/** One that never even returns (it brings the process down) is set aside unread after so many deliveries. */
const deliveriesBeforeGivingUp = 40;
const longestPauseMs = 30_000;

/**
 * Nest's NATS transport for requests, and durable JetStream consumers for events, over one connection.
 * An event is acknowledged only after its handler committed; failures come back with growing pauses.
 */
export class OversightTransport extends ServerNats {
  private readonly streams: ConsumerMessages[] = [];
  private readonly working = new Set<Promise<void>>();
  private stopping = false;

  constructor(
    private readonly service: ServiceName,
    private readonly connectionOptions: NonNullable<NatsOptions['options']>,
    private readonly setAside: SetAside,
  ) {
    super({ ...connectionOptions, queue: service });
  }

  override bindEvents(client: NatsConnection): void {
    const events = [...this.messageHandlers].filter(([, handler]) => handler.isEventHandler);
    for (const [subject] of events) this.messageHandlers.delete(subject);
    super.bindEvents(client);
    for (const [subject, handler] of events) void this.consume(client, subject, handler);
  }

  override async close(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.streams.map((messages) => messages.close()));
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
      if (!this.stopping) await new Promise((resume) => setTimeout(resume, 500));
    }
  }

  private async consumeUntilBroken(client: NatsConnection, subject: string, handler: MessageHandler): Promise<void> {
    const durable = durableName(this.service, subject);
    const manager = await jetstreamManager(client, { checkAPI: false });
    await manager.consumers.add(factStream, {
      durable_name: durable,
      filter_subject: subject,
      ack_policy: AckPolicy.Explicit,
      ack_wait: ackWaitMs * 1_000_000,
      max_deliver: -1,
    });
    const consumer = await jetstream(client).consumers.get(factStream, durable);
    const messages = await consumer.consume({
      max_messages: 64,
      idle_heartbeat: 2_000,
      abort_on_missing_resource: true,
    });
    this.streams.push(messages);
    for await (const message of messages) {
      const work = this.deliver(message, handler).finally(() => this.working.delete(work));
      this.working.add(work);
      if (this.working.size >= inFlight) await Promise.race(this.working);
    }
  }

  private async deliver(message: JsMsg, handler: MessageHandler): Promise<void> {
    const name = durableName(this.service, message.subject);
    const delivery = message.info.deliveryCount;
    let fact: Fact<object> | null = null;
    try {
      fact = message.json<Fact<object>>();
      const problem = await shapeProblem(fact);
      if (problem) throw new Unusable(problem);
      if (delivery > deliveriesBeforeGivingUp) throw new Unusable(`delivered ${delivery} times without an answer`);
      const result = await handler(fact, new NatsContext([message.subject, message.headers]));
      await lastValueFrom(this.transformToObservable(result), { defaultValue: undefined });
      message.ack();
    } catch (error) {
      await this.fail(message, name, fact, error);
    }
  }

  private async fail(message: JsMsg, name: string, fact: Fact<object> | null, error: unknown): Promise<void> {
    const hopeless = error instanceof Unusable || message.info.deliveryCount >= triesBeforeDeadLetter;
    this.logger.warn(`${name} failed (delivery ${message.info.deliveryCount}): ${String(error)}`);
    try {
      if (hopeless) {
        await this.setAside(name, fact ?? unreadable(message), String(error));
        message.term(String(error).slice(0, 200));
        return;
      }
    } catch (second) {
      this.logger.error(`dead letter not stored yet: ${String(second)}`);
    }
    message.nak(Math.min(longestPauseMs, 250 * 2 ** message.info.deliveryCount));
  }
}

/** An event that no later try can save. */
class Unusable extends Error {}

async function shapeProblem(fact: Fact<object>): Promise<string | null> {
  const definition = eventDefinitions.get(fact.subject);
  if (!definition) return `unknown event ${fact.subject}`;
  const errors = await validate(plainToInstance(definition.body, fact.body));
  return errors.length === 0 ? null : errors.map((error) => error.toString()).join('; ');
}

function unreadable(message: JsMsg): Fact<object> {
  return {
    eventId: message.headers?.get('Nats-Msg-Id') ?? '00000000-0000-0000-0000-000000000000',
    subject: message.subject,
    tenant: 'live',
    occurredAt: new Date(message.info.timestampNanos / 1_000_000).toISOString(),
    correlationId: '',
    body: { unreadable: message.string().slice(0, 2000) },
  };
}
