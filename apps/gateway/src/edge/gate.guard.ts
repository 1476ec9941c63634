import { isAllowed, type Audience, type RequestDefinition } from '#contracts';
import { Refusal } from '#kernel';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Credentials } from './credentials.js';
import { audienceOfRoute, requestOfRoute } from './forwards.js';
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
  if (version === undefined) throw new Refusal('version-changed');
  return Number(version);
}
