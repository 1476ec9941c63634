import type { Caller } from '#contracts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who sends a request and what came with it besides the body. */
export interface Sender {
  caller: Caller;
  /** Signed proof of the caller for the services; null for the public. */
  token: string | null;
  correlationId: string;
  idempotencyKey: string | null;
  ifMatch: number | null;
}

const senders = new WeakMap<object, Sender>();

export function keepSender(request: FastifyRequest, sender: Sender): void {
  senders.set(request.raw, sender);
}

/** The sender the guard has admitted. */
export const From = createParamDecorator((_: unknown, context: ExecutionContext): Sender => {
  const sender = senders.get(context.switchToHttp().getRequest<FastifyRequest>().raw);
  if (!sender) throw new Error('no guard has admitted this request');
  return sender;
});
