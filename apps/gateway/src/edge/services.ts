import { filesNamedIn, type Ask, type RefusalMessage, type RequestDefinition } from '#contracts';
import { Refusal } from '#kernel';
import {
  connect,
  headers as newHeaders,
  RequestError,
  TimeoutError,
  type NatsConnection,
} from '@nats-io/transport-node';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { BlobStore } from '../files/blob-store.js';
import { gatewayConfigToken, type GatewayConfig } from './config.js';
import type { Sender } from './sender.js';

interface Reply<A> {
  response?: A;
  err?: RefusalMessage;
}

const longestWaitMs = 10_000;

/** Asks the services over NATS request-reply, in the packet shape of Nest's transport. */
@Injectable()
export class Services implements OnModuleInit, OnApplicationShutdown {
  private nats: NatsConnection;

  constructor(
    @Inject(gatewayConfigToken) private readonly config: GatewayConfig,
    private readonly files: BlobStore,
  ) {}

  async onModuleInit(): Promise<void> {
    this.nats = await connect({
      servers: this.config.natsUrl,
      user: 'gateway',
      pass: this.config.natsPassword,
      name: 'gateway',
      inboxPrefix: '_INBOX_gateway',
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
    });
  }

  /** The service's answer; its refusal is thrown as it came. Refuses a deed that names a file nobody uploaded. */
  async ask<B extends object, A extends object>(
    request: RequestDefinition<B, A>,
    from: Pick<Sender, 'token' | 'correlationId' | 'idempotencyKey' | 'ifMatch'>,
    ask: Omit<Ask<B>, 'ifMatch'>,
  ): Promise<A> {
    if (request.changes) await this.requireFiles(ask.body);
    const headers = newHeaders();
    headers.set('correlation-id', from.correlationId);
    if (from.token) headers.set('caller', from.token);
    if (from.idempotencyKey) headers.set('idempotency-key', from.idempotencyKey);
    const data = from.ifMatch === null ? ask : { ...ask, ifMatch: from.ifMatch };
    const packet = JSON.stringify({ pattern: request.subject, id: randomUUID(), data });
    const reply = await this.nats
      .request(request.subject, packet, { timeout: longestWaitMs, headers })
      .catch((error: unknown) => {
        throw unanswered(error);
      });
    const { response, err } = reply.json<Reply<A>>();
    if (err) {
      throw new Refusal(err.code, {
        ...(err.pointer ? { pointer: err.pointer } : {}),
        ...(err.details ? { details: err.details } : {}),
      });
    }
    return response as A;
  }

  /** A deed may name only files that were uploaded: the services themselves see no more than the hash. */
  private async requireFiles(body: object): Promise<void> {
    for (const { sha256, pointer } of filesNamedIn(body)) {
      if (!(await this.files.holds(sha256))) throw new Refusal('file-not-found', { pointer });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.nats.drain();
  }
}

/** Nobody listens: nothing was done. No answer in time: it may have been done; the same key finds out. */
function unanswered(error: unknown): Refusal {
  if (error instanceof RequestError && error.isNoResponders()) return new Refusal('try-again');
  if (error instanceof TimeoutError) return new Refusal('no-answer-in-time');
  return new Refusal('no-answer-in-time', { details: { cause: error instanceof Error ? error.name : 'unknown' } });
}
