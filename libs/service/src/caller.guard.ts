import { isAllowed, publicCaller, type Ask, type Caller, type RequestDefinition } from '#contracts';
import { Refusal } from '#kernel';
import { Clock, requestOfHandler } from '#messaging';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { NatsContext } from '@nestjs/microservices';
import type { MsgHdrs } from '@nats-io/transport-node';
import { isEvent, keepCall } from './call.js';
import { CallerTokens } from './caller-token.js';

/**
 * Stands before every request handler of every service: proves the caller's token and holds it against the
 * request's audience. A handler without a request definition is open to nobody; events carry no caller.
 */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
    @Inject(CallerTokens) private readonly tokens: CallerTokens,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rpc = context.switchToRpc();
    const nats = rpc.getContext<NatsContext>();
    const request = this.reflector.get<RequestDefinition | undefined>(requestOfHandler, context.getHandler());
    if (!request) return isEvent(nats);
    const headers = nats.getHeaders() as MsgHdrs | undefined;
    const caller = await this.callerOf(headers);
    if (!isAllowed(caller, request.allow)) throw new Refusal('not-allowed');
    const ask = rpc.getData<Ask<object>>();
    keepCall(nats, {
      request,
      caller,
      correlationId: headers?.get('correlation-id') ?? '',
      idempotencyKey: headers?.get('idempotency-key') || null,
      target: ask.target ?? '',
      ifMatch: ask.ifMatch ?? null,
      body: ask.body,
      today: await this.clock.today(caller.tenant),
      now: await this.clock.now(caller.tenant),
    });
    return true;
  }

  private async callerOf(headers: MsgHdrs | undefined): Promise<Caller> {
    const token = headers?.get('caller');
    if (!token) return publicCaller;
    try {
      return await this.tokens.prove(token);
    } catch {
      throw new Refusal('caller-token-invalid');
    }
  }
}
