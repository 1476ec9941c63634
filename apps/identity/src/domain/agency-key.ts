import type { LocalDate } from '#kernel';

/** A key as it stands in the Authorization header: osk_<mode>_<prefix>_<secret>. */
interface KeyText {
  mode: 'live' | 'test';
  prefix: string;
  secret: string;
}

const shape = /^osk_(live|test)_([a-z2-7]{8})_([A-Za-z0-9_-]{43})$/;

export const writeKey = ({ mode, prefix, secret }: KeyText): string => `osk_${mode}_${prefix}_${secret}`;

/** Null when the text is no key of ours. */
export function readKey(text: string): KeyText | null {
  const [, mode, prefix, secret] = shape.exec(text) ?? [];
  if (!mode || !prefix || !secret) return null;
  return { mode: mode === 'live' ? 'live' : 'test', prefix, secret };
}

/** What is known of a key that somebody shows. Hashes are SHA-256 of the secret, in hex. */
export interface KeyFacts {
  mode: 'live' | 'test';
  secretHash: string;
  earlierSecretHash: string | null;
  earlierSecretUntil: Date | null;
  expiresOn: LocalDate | null;
  revokedAt: Date | null;
}

/** Whether the key opens: not revoked, its last day not over, and the secret the present one or, within the overlap, the one before. */
export function isAccepted(key: KeyFacts, shown: { mode: string; secretHash: string }, now: Date, today: LocalDate) {
  if (key.revokedAt !== null || key.mode !== shown.mode) return false;
  if (key.expiresOn !== null && today > key.expiresOn) return false;
  if (shown.secretHash === key.secretHash) return true;
  const overlaps = key.earlierSecretUntil !== null && now < key.earlierSecretUntil;
  return overlaps && shown.secretHash === key.earlierSecretHash;
}
