import { isAllowed, Nothing, type Audience, type RequestDefinition } from '#contracts';
import { Refusal } from '#kernel';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { BodyInvalid } from './body-invalid.js';
import { Credentials } from './credentials.js';
import { audienceOfRoute, requestOfRoute } from './forwards.js';
import { unknownField } from './read-json.js';
import { keepSender } from './sender.js';

const keyShape = /^[\x21-\x7e]{8,100}$/;

/** Stands before every route: refuses what declares no audience, proves the credential, holds it against the audience. */
@Injectable()
export class Gate implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly credentials: Credentials,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp().getRequest<FastifyRequest>();
    const audience = this.reflector.get<Audience[] | undefined>(audienceOfRoute, context.getHandler());
    const request = this.reflector.get<RequestDefinition | undefined>(requestOfRoute, context.getHandler());
    if (!audience) throw new Refusal('not-allowed');
    const correlationId = http.id;
    const { caller, token } = await this.credentials.prove(http.headers.authorization, correlationId);
    if (!isAllowed(caller, audience)) throw new Refusal(token ? 'not-allowed' : 'not-signed-in');
    requirePossibleIds(http.params as Record<string, string>);
    if (request?.body === Nothing) requireNothing(http.body);
    keepSender(http, {
      caller,
      token,
      correlationId,
      idempotencyKey: request?.changes ? keyOf(http) : null,
      ifMatch: versionOf(http.headers['if-match']),
    });
    return true;
  }
}

function keyOf(http: FastifyRequest): string {
  const key = http.headers['idempotency-key'];
  if (typeof key !== 'string' || !keyShape.test(key)) throw new Refusal('idempotency-key-missing');
  return key;
}

function versionOf(header: string | undefined): number | null {
  if (header === undefined || header === '*') return null;
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new Refusal('if-match-malformed');
  return Number(version);
}

/** An id with a control character in it names nothing; PostgreSQL could not even be asked. */
function requirePossibleIds(ids: Record<string, string>): void {
  if (Object.values(ids).some((id) => /\p{Cc}/u.test(id))) throw new Refusal('not-found');
}

/** A request that takes no body knows no field. */
function requireNothing(body: unknown): void {
  const names = Object.keys(body ?? {});
  if (names.length > 0) throw new BodyInvalid(names.map((name) => unknownField(name)));
}
