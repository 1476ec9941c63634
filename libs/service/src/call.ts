import type { Caller, RequestDefinition } from '#contracts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { NatsContext } from '@nestjs/microservices';

/** One request as a service sees it: who asks, for what, on which day. */
export interface Call<B = object> {
  request: RequestDefinition;
  caller: Caller;
  correlationId: string;
  idempotencyKey: string | null;
  /** Id named in the path, when the request is about one thing. */
  target: string;
  /** Version the caller last saw, when it says so. */
  ifMatch: number | null;
  body: B;
  /** Civil day in Asia/Shanghai on the caller's clock. */
  today: string;
  now: Date;
}

const calls = new WeakMap<object, Call>();

/** Kept by the guard, which alone builds calls, for the handler's parameter. */
export function keepCall(context: NatsContext, call: Call): void {
  calls.set(context, call);
}

/** The call a handler answers. */
export const Asked = createParamDecorator((_: unknown, context: ExecutionContext): Call => {
  const call = calls.get(context.switchToRpc().getContext<NatsContext>());
  if (!call) throw new Error('no guard has admitted this call');
  return call;
});

/** Events have three tokens (`service.fact.v1`), requests two. */
export const isEvent = (nats: NatsContext): boolean => nats.getSubject().split('.').length === 3;
