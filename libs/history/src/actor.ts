import type { ServiceName } from '#contracts';
import { Refusal } from '#kernel';
import type { Call } from '#service';
import type { History } from './history.entity.js';

/** Whoever did it. */
export interface Actor {
  kind: History['actorKind'];
  id: string;
}

/** The service itself, where the law or an event did it. */
export const bySystem = (service: ServiceName): Actor => ({ kind: 'system', id: service });

/** The caller; refuses with 'not-allowed' the public, which moves nothing. */
export function actorOf({ caller }: Pick<Call, 'caller'>): Actor {
  if (caller.kind === 'public') throw new Refusal('not-allowed');
  return { kind: caller.kind, id: caller.id };
}
