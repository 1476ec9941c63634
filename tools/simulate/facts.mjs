import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { consumes } from '../../dist/libs/contracts/src/index.js';
import { secretName } from '../system/names.mjs';
import { definitions } from './services.mjs';

const LOOK_EVERY_MS = 15;
const SAY_AGAIN_AFTER_MS = 1_500;

/**
 * Publishes facts as the services that own them would, and waits until those that listen have taken them in. What was lost
 * with a killed process is said again under the same event id, as an outbox does.
 */
export async function openFacts({ env, client }) {
  const nats = await connect({
    servers: env.NATS_URL,
    user: 'operator',
    pass: env[secretName('NATS_PASSWORD', 'operator')],
    inboxPrefix: '_INBOX_operator',
  });
  const stream = jetstream(nats);
  const waiting = new Map();
  let closed = false;

  const say = async (one) => {
    one.saidAt = performance.now();
    await stream.publish(one.fact.subject, JSON.stringify(one.fact));
  };

  async function lookForTaken() {
    const ids = [...waiting.keys()];
    const inboxes = Object.keys(definitions).map(
      (name) => `select '${name}' as service, event_id from ${name}.inbox where event_id = any($1)`,
    );
    const { rows } = await client.query(inboxes.join(' union all '), [ids]);
    for (const { service, event_id: id } of rows) waiting.get(id)?.missing.delete(service);
    for (const [id, one] of waiting) {
      if (one.missing.size === 0) {
        waiting.delete(id);
        one.taken();
      } else if (performance.now() - one.saidAt > SAY_AGAIN_AFTER_MS) await say(one);
    }
  }

  const looking = (async () => {
    while (!closed) {
      if (waiting.size > 0) await lookForTaken();
      await pause(LOOK_EVERY_MS);
    }
  })();

  /** Resolves once every simulated service that listens to this has it. */
  async function publish(event, body) {
    const fact = {
      eventId: randomUUID(),
      subject: event.subject,
      tenant: 'live',
      occurredAt: new Date().toISOString(),
      correlationId: randomUUID(),
      body,
    };
    const listens = (name) => consumes[name].some(({ subject }) => subject === event.subject);
    const missing = new Set(Object.keys(definitions).filter(listens));
    let taken;
    const isTaken = new Promise((resolve) => (taken = resolve));
    const one = { fact, missing, taken, saidAt: 0 };
    await say(one);
    waiting.set(fact.eventId, one);
    await isTaken;
  }

  return {
    publish,
    nats,
    close: async () => {
      closed = true;
      await looking;
      await nats.close();
    },
  };
}
