import { setTimeout as pause } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { factStream } from '../../dist/libs/contracts/src/index.js';
import { definitions } from './services.mjs';

const WITHIN_MS = 180_000;

/** Waits until every event is published and taken in, and nothing that came of it is still on its way. */
export async function settle({ client, nats }) {
  const manager = await jetstreamManager(nats);
  const deadline = performance.now() + WITHIN_MS;
  let calm = 0;
  while (calm < 2) {
    calm = (await waiting(client, manager)) === 0 ? calm + 1 : 0;
    if (performance.now() > deadline) throw new Error('events are still on their way after three minutes');
    await pause(50);
  }
}

async function waiting(client, manager) {
  const outboxes = Object.keys(definitions).map((name) => `select 1 from ${name}.outbox where published_at is null`);
  const { rowCount: unsent } = await client.query(outboxes.join(' union all '));
  let untaken = 0;
  for await (const { num_pending: pending, num_ack_pending: inHand } of manager.consumers.list(factStream)) {
    untaken += pending + inHand;
  }
  return unsent + untaken;
}
