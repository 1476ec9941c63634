import type { Role } from '#contracts';
import { Refusal } from '#kernel';
import { officerOf, type Call } from '#service';
import { mayAdminister, mayGrant } from '../domain/may-administer.js';
import { joinsAdministrators } from '../domain/separate-administrators.js';

/** Refuses an organ, or a set of roles, beyond the caller's reach. */
export function requireReach(call: Call, organId: string, roles: readonly Role[]): void {
  const administrator = officerOf(call);
  if (!mayAdminister(administrator, organId)) throw new Refusal('organ-outside-your-scope');
  if (!mayGrant(administrator, roles)) throw new Refusal('not-allowed');
}

/** Refuses roles that would put two administrators into one person. */
export function requireSeparation(roles: readonly Role[]): void {
  if (joinsAdministrators(roles)) throw new Refusal('administrators-are-separate', { pointer: '/roles' });
}
