import { randomBytes } from 'node:crypto';

/** 32 random bytes: a secret nobody guesses, so a fast hash of it is enough to store. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const newToken = (kind: 'ses' | 'hsh'): string => `${kind}_${newSecret()}`;
