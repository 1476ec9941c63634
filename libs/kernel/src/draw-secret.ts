import { randomBytes } from 'node:crypto';
import { sha256Hex } from './canonical-json.js';

/** What decides a draw to come, fixed before anybody can know what it meets: 32 random bytes in hexadecimal. */
export const newDrawSecret = (): string => randomBytes(32).toString('hex');

/** What is shown of a secret at once: SHA-256 of its text. Told later, the secret cannot be another one. */
export const commitmentOf = (secret: string): string => sha256Hex(secret);
