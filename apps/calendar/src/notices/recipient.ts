import type { Caller } from '#contracts';
import { Refusal } from '#kernel';
import type { Recipient } from '../domain/recipients-of.js';

/** The caller's own inbox; an officer's is that of the own organ, not of those it covers. */
export function recipientOf(caller: Caller): Recipient {
  if (caller.kind === 'officer') return `organ:${caller.organId}`;
  if (caller.kind === 'agency') return `agency:${caller.agencyId}`;
  if (caller.kind === 'household') return `household:${caller.reportId}`;
  throw new Refusal('not-allowed');
}
