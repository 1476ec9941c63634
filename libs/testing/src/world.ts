import {
  factStream,
  type Caller,
  type Ask,
  type EventDefinition,
  type Fact,
  type RefusalMessage,
  type RequestDefinition,
  type ServiceName,
  type Tenant,
} from '#contracts';
import { Refusal } from '#kernel';
import { Clock, natsConfiguration, provisionFactStream } from '#messaging';
import { type Environment } from '#process';
import { migrateSchema, startService, type ServiceDefinition } from '#service';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, headers, type NatsConnection } from '@nats-io/transport-node';
import type { INestMicroservice, Type } from '@nestjs/common';
import { importPKCS8, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startNats, type NatsServer } from '../../../tools/runtime/nats.mjs';
import { testRolePassword, testSecrets } from './secrets.js';

interface Asking<B> extends Partial<Ask<B>> {
  as?: Caller;
  key?: string;
}

/**
 * Some services really running: on a database of their own and a nats-server of their own with the real permissions.
 * The test speaks to them as the gateway would, and can publish facts as another service would.
 */
export class World {
  private constructor(
    readonly env: Environment,
    readonly databaseUrl: string,
    private readonly apps: Map<ServiceName, INestMicroservice>,
    private natsServer: NatsServer,
    private readonly startNatsAgain: (port: number) => Promise<NatsServer>,
    private readonly folder: string,
    private readonly gateway: NatsConnection,
    /** Logged in as the operator, who may say and hear everything. */
    readonly operator: NatsConnection,
    private readonly callerTokenKey: string,
  ) {}

  static async start(...definitions: ServiceDefinition[]): Promise<World> {
    const { env, natsPasswords, callerTokenKey } = testSecrets();
    const folder = mkdtempSync(join(tmpdir(), 'oversight-world-'));
    const runNats = (port?: number) =>
      startNats({
        server: process.env['TEST_NATS_SERVER_BIN'] ?? '',
        dataDir: folder,
        configText: natsConfiguration(natsPasswords),
        log: () => undefined,
        ...(port ? { port } : {}),
      });
    const natsServer = await runNats();
    const databaseUrl = await newDatabase();
    Object.assign(env, { NATS_URL: natsServer.url, DATABASE_URL: databaseUrl, BLOB_DIR: join(folder, 'blobs') });
    await provisionFactStream(natsServer.url, 'operator', natsPasswords.operator);
    for (const { schema } of definitions) await migrateSchema(databaseUrl, schema, testRolePassword);
    const apps = new Map<ServiceName, INestMicroservice>();
    for (const one of definitions) apps.set(one.schema.service, await startService(one, env));
    const as = (user: 'gateway' | 'operator') =>
      connect({
        servers: natsServer.url,
        user,
        pass: natsPasswords[user],
        inboxPrefix: `_INBOX_${user}`,
        maxReconnectAttempts: -1,
        reconnectTimeWait: 100,
      });
    const [gateway, operator] = [await as('gateway'), await as('operator')];
    return new World(env, databaseUrl, apps, natsServer, runNats, folder, gateway, operator, callerTokenKey);
  }

  /** Asks as the gateway would, for this caller; a service's refusal is thrown as `Refusal`. */
  async ask<B extends object, A extends object>(request: RequestDefinition<B, A>, asking: Asking<B> = {}): Promise<A> {
    const head = headers();
    head.set('correlation-id', randomUUID());
    if (asking.as) head.set('caller', await this.tokenFor(asking.as));
    if (request.changes) head.set('idempotency-key', asking.key ?? randomUUID());
    const { target, ifMatch, body = {} } = asking;
    const packet = JSON.stringify({ pattern: request.subject, id: randomUUID(), data: { target, ifMatch, body } });
    const reply = await this.gateway.request(request.subject, packet, { timeout: 10_000, headers: head });
    const { response, err } = reply.json<{ response?: A; err?: RefusalMessage }>();
    if (err) throw new Refusal(err.code, { ...err });
    return response as A;
  }

  /** Publishes a fact as the service that owns it would have. Answers its event id. */
  async publish<B extends object>(
    event: EventDefinition<B>,
    body: B,
    eventId: string = randomUUID(),
    occurredAt = new Date(),
  ): Promise<string> {
    const fact: Fact<B> = {
      eventId,
      subject: event.subject,
      tenant: 'live' satisfies Tenant,
      occurredAt: occurredAt.toISOString(),
      correlationId: randomUUID(),
      body,
    };
    // No message id: the test must be able to deliver the same fact twice.
    await jetstream(this.operator).publish(event.subject, JSON.stringify(fact));
    return eventId;
  }

  /** Facts of this kind published so far, oldest first. */
  async published<B extends object>(event: EventDefinition<B>): Promise<Fact<B>[]> {
    const manager = await jetstreamManager(this.operator);
    const { state } = await manager.streams.info(factStream, { subjects_filter: event.subject });
    const facts: Fact<B>[] = [];
    // An empty stream begins at 0, a number no message has.
    for (let seq = Math.max(1, state.first_seq); seq <= state.last_seq; seq += 1) {
      const message = await manager.streams.getMessage(factStream, { seq });
      if (message?.subject === event.subject) facts.push(message.json<Fact<B>>());
    }
    return facts;
  }

  /** Rows of a service's schema, read as the owner. */
  async rows<T extends object>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const client = new Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query<T>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  get<T>(service: ServiceName, type: Type<T>): T {
    const app = this.apps.get(service);
    if (!app) throw new Error(`${service} is not part of this world`);
    return app.get(type, { strict: false });
  }

  /** From now on it is noon of this day in Shanghai, for every service here. */
  setDay(day: string): void {
    this.setInstant(`${day}T12:00:00+08:00`);
  }

  /** From now on it is this instant (ISO 8601, with its offset), for every service here; time goes on from there. */
  setInstant(instant: string): void {
    for (const app of this.apps.values()) app.get(Clock).setTo(new Date(instant));
  }

  /** Kills nats-server at once, as a crash would; answers how to start it again on the same port and store. */
  async crashNats(): Promise<() => Promise<void>> {
    const { pid, port, exited } = this.natsServer;
    process.kill(pid, 'SIGKILL');
    await exited;
    return async () => {
      this.natsServer = await this.startNatsAgain(port);
    };
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    await this.operator.close();
    for (const app of this.apps.values()) await app.close();
    await this.natsServer.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async tokenFor(caller: Caller): Promise<string> {
    const key = await importPKCS8(this.callerTokenKey, 'EdDSA');
    return new SignJWT({ caller })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('identity')
      .setExpirationTime('60s')
      .sign(key);
  }
}

async function newDatabase(): Promise<string> {
  const url = new URL(process.env['TEST_PG_URL'] ?? '');
  const owner = new Client({ connectionString: url.toString() });
  await owner.connect();
  const name = `world_${randomUUID().replaceAll('-', '')}`;
  await owner.query(`create database ${name}`);
  await owner.end();
  url.pathname = `/${name}`;
  return url.toString();
}
