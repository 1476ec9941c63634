import type { Caller, Role, Scope } from './caller.js';

/** One kind of caller a request is open to. A request without an audience is open to nobody. */
export type Audience =
  | { kind: 'public' }
  | { kind: 'household' }
  | { kind: 'agency'; scope: Scope }
  | { kind: 'officer'; roles: readonly Role[] };

export const anyone: Audience = { kind: 'public' };
export const household: Audience = { kind: 'household' };
export const agency = (scope: Scope): Audience => ({ kind: 'agency', scope });
/** Officers holding one of these roles. */
export const officer = (...roles: Role[]): Audience => ({ kind: 'officer', roles });

/** Whether the caller belongs to one of the audiences. Whose record it is, the service still checks itself. */
export function isAllowed(caller: Caller, allow: readonly Audience[]): boolean {
  return allow.some((audience) => belongsTo(caller, audience));
}

function belongsTo(caller: Caller, audience: Audience): boolean {
  if (audience.kind === 'public') return true;
  if (audience.kind === 'household') return caller.kind === 'household';
  if (audience.kind === 'agency') return caller.kind === 'agency' && caller.scopes.includes(audience.scope);
  return caller.kind === 'officer' && audience.roles.some((role) => caller.roles.includes(role));
}
