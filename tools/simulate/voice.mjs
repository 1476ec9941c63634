import { setTimeout as pause } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { connect, headers } from '@nats-io/transport-node';
import { importPKCS8, SignJWT } from 'jose';
import { secretName } from '../system/names.mjs';

const ANSWER_WITHIN_MS = 10_000;
const TOKEN_FOR_MS = 40_000;
const TRIES_AFTER_500 = 5;

/** A service's coded no to something a script held to be lawful. */
export class Unexpected extends Error {}

/**
 * Speaks to the services as the gateway does. What gets no answer (nobody there, or killed over it) is asked again with
 * the same idempotency key until there is one.
 */
export async function openVoice({ env, worker }) {
  const nats = await connect({
    servers: env.NATS_URL,
    user: 'gateway',
    pass: env[secretName('NATS_PASSWORD', 'gateway')],
    inboxPrefix: '_INBOX_gateway',
  });
  const tokenOf = await tokens(env.CALLER_TOKEN_PRIVATE_KEY);
  const tally = { asked: 0, repeats: 0, answers500: 0 };
  const listeners = new Set();

  async function once(subject, packet, head) {
    await worker.ready();
    const lost = worker.gone().then(() => null);
    try {
      return await Promise.race([nats.request(subject, packet, { timeout: ANSWER_WITHIN_MS, headers: head }), lost]);
    } catch {
      return null;
    }
  }

  /** The answer; throws `Unexpected` with code and place where the service refuses. */
  async function ask(request, { as, target, body = {}, ifMatch } = {}) {
    const key = randomUUID();
    const packet = JSON.stringify({ pattern: request.subject, id: key, data: { target, ifMatch, body } });
    tally.asked += 1;
    for (let failures = 0; ; tally.repeats += 1) {
      for (const heard of listeners) heard(request.subject);
      const head = headers();
      head.set('correlation-id', key);
      if (as) head.set('caller', await tokenOf(as));
      if (request.changes) head.set('idempotency-key', key);
      const reply = await once(request.subject, packet, head);
      const { response, err } = reply?.json() ?? { err: { code: 'try-again' } };
      if (!err) return response;
      if (err.code === 'internal') {
        tally.answers500 += 1;
        failures += 1;
      }
      const again = err.code === 'try-again' || (err.code === 'internal' && failures < TRIES_AFTER_500);
      if (!again) throw new Unexpected(`${request.subject}: ${JSON.stringify(err)}`);
      await pause(20);
    }
  }

  return {
    ask,
    tally,
    /** Calls `heard` with the subject of every request as it goes out; answers how to stop that. */
    onAsked: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    close: () => nats.close(),
  };
}

/** Signs callers as identity does; a token is used until shortly before it expires. */
async function tokens(privateKey) {
  const key = await importPKCS8(Buffer.from(privateKey, 'base64').toString('utf8'), 'EdDSA');
  const kept = new Map();
  return async (caller) => {
    const held = kept.get(caller.id);
    if (held && performance.now() < held.until) return held.token;
    const token = await new SignJWT({ caller })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('identity')
      .setExpirationTime('60s')
      .sign(key);
    kept.set(caller.id, { token, until: performance.now() + TOKEN_FOR_MS });
    return token;
  };
}
