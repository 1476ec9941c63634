import type { LocalDate } from '#kernel';
import type { BadConductRecord } from './bad-conduct-record.entity.js';

/** Shown today: the one question every automated use asks, whether or not the sweep has been by. */
export function isPublic({ state, publishFrom, expiresOn }: BadConductRecord, today: LocalDate): boolean {
  if (state !== 'PUBLISHED' || publishFrom === null || expiresOn === null) return false;
  return publishFrom <= today && today <= expiresOn;
}

/** Ended, and so for the archive alone. What was never shown is no archive: its organ keeps it at hand. */
export function isArchived(record: BadConductRecord, today: LocalDate): boolean {
  if (record.state === 'UNPUBLISHED' || record.state === 'LISTED') return false;
  return !isPublic(record, today);
}
