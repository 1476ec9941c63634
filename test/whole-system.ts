import { deadlineKeepers } from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { eventually, World } from '#testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import request, { type Response } from 'supertest';
import { startGateway } from '../apps/gateway/src/start-gateway.js';
import { services } from './services.js';

/** What goes with a request. A body that is text or bytes is sent as it is, anything else as JSON. */
export interface Sending {
  /** Bearer credential. */
  as?: string;
  body?: unknown;
  /** Idempotency key; a fresh one unless told. Null sends none. */
  key?: string | null;
  /** Added to the usual ones; an empty value takes one away. */
  headers?: Record<string, string>;
}

const isRaw = (body: unknown): body is string | Buffer => typeof body === 'string' || Buffer.isBuffer(body);

/** Every service and the gateway in this process, on a database and a nats-server of their own, spoken to over HTTP. */
export class WholeSystem {
  private constructor(
    readonly world: World,
    private readonly gateway: NestFastifyApplication,
  ) {}

  static async start(): Promise<WholeSystem> {
    const world = await World.start(...services);
    return new WholeSystem(world, await startGateway({ ...world.env, PORT: '0' }));
  }

  /** The answer, whatever it is. The path begins at the root. */
  send(method: string, path: string, { as, body, key = randomUUID(), headers = {} }: Sending = {}): Promise<Response> {
    const all: Record<string, string> = {
      ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === null || method === 'GET' ? {} : { 'idempotency-key': key }),
      ...headers,
    };
    const verb = method.toLowerCase() as 'post';
    const sending = request(this.gateway.getHttpServer())[verb](path);
    void sending.ok(() => true).serialize((sent: unknown) => sent as string);
    if (body !== undefined) void sending.send(isRaw(body) ? body : JSON.stringify(body));
    for (const [name, value] of Object.entries(all))
      void (value === '' ? sending.unset(name) : sending.set(name, value));
    return sending.then((answer) => answer);
  }

  /** The body of an answer that must be a success; `path` begins after `/api/v1`. */
  async done<T>(method: 'GET' | 'POST', path: string, sending: Sending = {}): Promise<T> {
    const answer = await this.send(method, `/api/v1${path}`, sending);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${answer.text.slice(0, 1500)}`);
    return answer.body as T;
  }

  /** The same, tried again while a fact is still on its way to the service that needs it. */
  async soon<T extends object>(method: 'GET' | 'POST', path: string, sending: Sending = {}): Promise<T> {
    let last: unknown;
    const tried = () =>
      this.done<T>(method, path, sending).catch((error: unknown) => {
        last = error;
        return null;
      });
    return eventually(tried).catch(() => {
      throw last;
    });
  }

  /** What every table of every service holds, as digests by table; facts still under way are waited for. */
  async written(): Promise<Record<string, string>> {
    const [now] = await this.world.rows<{ tables: Record<string, string> }>(digests);
    return now?.tables ?? {};
  }

  /** What is written once nothing moves any more, and no deadline is left that the next sweep would fire. */
  async settled(): Promise<Record<string, string>> {
    for (const keeper of deadlineKeepers) await this.world.get(keeper, DeadlineSweep).sweepAll();
    let before = '';
    return eventually(async () => {
      const now = await this.written();
      const same = JSON.stringify(now) === before;
      before = JSON.stringify(now);
      await pause(same ? 0 : 1_000);
      return same && now;
    }, 60_000);
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    await this.world.stop();
  }
}

/** Every row counts, and its content; only when a credential was last used is nothing anybody did. */
const digests = `
  select json_object_agg(table_schema || '.' || table_name, (xpath('/row/d/text()', query_to_xml(format(
    'select count(*) || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), %L) as d from %I.%I t',
    '', table_schema, table_name), false, true, '')))[1]::text) as tables
  from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public')
    and table_name not in ('session', 'household_session', 'api_key', 'attempt')`;
