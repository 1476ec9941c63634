import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { makeComparables, makeHomes } from '../seed/homes.mjs';
import { reportFor } from '../seed/reports.mjs';

/** Answers that say "nothing is certain, ask again with the same key". */
const AGAIN = new Set([401, 429, 500, 502, 503, 504]);

/**
 * A steady stream of submissions by `writers` agencies' clerks, each repeating with the same idempotency key until it
 * has its receipt, as a careful client does. `receipts` fills as answers come.
 */
export function streamSubmissions({ url, world, writers, tag }) {
  const receipts = new Map();
  const refused = [];
  const keys = new Map();
  const comparables = makeComparables(world.days);
  const homes = makeHomes(300, 11);
  const tally = { sent: 0, repeats: 0, answers500: 0 };
  let [n, stopping] = [0, false];

  async function writer() {
    while (!stopping) {
      n += 1;
      const number = `${tag}${n}`;
      const agency = world.agencies[n % world.agencies.length];
      const home = { ...homes[n % homes.length], householdNo: number };
      const body = reportFor({ home, projectId: world.project.id, agency, comparables, days: world.days, number });
      await submitUntilAnswered(number, agency, JSON.stringify(body));
    }
  }

  async function submitUntilAnswered(number, agency, body) {
    const key = randomUUID();
    for (;;) {
      const { status, answer } = await post(url, agency.key, key, body);
      tally.sent += 1;
      if (status === 500) tally.answers500 += 1;
      if (status === 201) {
        receipts.set(number, answer.reportId);
        keys.set(number, { key, agency, body });
        return;
      }
      if (status !== 0 && !AGAIN.has(status)) {
        refused.push({ number, status, answer });
        return;
      }
      tally.repeats += 1;
      await pause(50);
    }
  }

  const running = Promise.all(Array.from({ length: writers }, writer));
  return {
    receipts,
    refused,
    tally,
    keys,
    stop: () => {
      stopping = true;
      return running;
    },
  };
}

/** Status 0: the connection broke, and nobody knows what became of it. */
export async function post(url, agencyKey, key, body) {
  try {
    const reply = await fetch(`${url}/api/v1/reports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${agencyKey}`, 'content-type': 'application/json', 'idempotency-key': key },
      body,
      signal: AbortSignal.timeout(15_000),
    });
    return { status: reply.status, answer: await reply.json() };
  } catch {
    return { status: 0, answer: null };
  }
}
