import type { Audience } from './audience.js';

export type Class<T> = new () => T;

/**
 * One request over NATS: who may ask, what shape goes in and comes out, and whether it changes anything
 * (then it takes an idempotency key). The gateway's route and the service's handler both read this.
 */
export interface RequestDefinition<B extends object = object, A extends object = object> {
  subject: string;
  /** Body of a POST or query of a GET. */
  body: Class<B>;
  answer: Class<A>;
  allow: readonly Audience[];
  changes: boolean;
}

export function defineRequest<B extends object, A extends object>(
  definition: RequestDefinition<B, A>,
): RequestDefinition<B, A> {
  return definition;
}

/** What travels: the id named in the path, the version the caller last saw, and the body. */
export interface Ask<B> {
  target?: string;
  ifMatch?: number;
  body: B;
}

/** For requests that take no body. */
export class Nothing {}
