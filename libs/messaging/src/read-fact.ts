import { eventDefinitions, type Fact } from '#contracts';
import type { JsMsg } from '@nats-io/jetstream';
import { plainToInstance } from 'class-transformer';
import { isUUID, validate } from 'class-validator';

/** An event as it came off the wire; `problem` says why no later try can save it, null when it can be handled. */
interface ReadFact {
  fact: Fact<object>;
  problem: string | null;
}

/** Reads an event and holds it against its class. Never throws: what cannot be read becomes a fact that tells so. */
export async function readFact(message: JsMsg): Promise<ReadFact> {
  const fact = parsed(message);
  if (!isFactOf(message.subject, fact)) return { fact: unreadable(message), problem: 'not an event of this subject' };
  return { fact, problem: await shapeProblem(fact) };
}

function parsed(message: JsMsg): unknown {
  try {
    return message.json<unknown>();
  } catch {
    return null;
  }
}

/** NATS permits each service its own subjects only, so the subject travelled on decides, not the one written inside. */
function isFactOf(subject: string, value: unknown): value is Fact<object> {
  if (typeof value !== 'object' || value === null) return false;
  const { eventId, subject: claimed, tenant, occurredAt, correlationId, body } = value as Partial<Fact<unknown>>;
  return (
    claimed === subject &&
    isUUID(eventId) &&
    typeof tenant === 'string' &&
    typeof correlationId === 'string' &&
    typeof occurredAt === 'string' &&
    !Number.isNaN(Date.parse(occurredAt)) &&
    typeof body === 'object' &&
    body !== null
  );
}

async function shapeProblem(fact: Fact<object>): Promise<string | null> {
  const definition = eventDefinitions.get(fact.subject);
  if (!definition) return `unknown event ${fact.subject}`;
  try {
    const errors = await validate(plainToInstance(definition.body, fact.body), { validationError: { value: false } });
    return errors.length === 0 ? null : errors.map((error) => error.toString()).join('; ');
  } catch (error) {
    return String(error);
  }
}

/** Named after its place in the stream, so that two unreadable messages never share a dead letter. */
function unreadable(message: JsMsg): Fact<object> {
  return {
    eventId: `00000000-0000-0000-0000-${message.info.streamSequence.toString(16).padStart(12, '0')}`,
    subject: message.subject,
    tenant: 'live',
    occurredAt: new Date(message.info.timestampNanos / 1_000_000).toISOString(),
    correlationId: '',
    body: { unreadable: message.string().replaceAll('\0', '').slice(0, 2000) },
  };
}
