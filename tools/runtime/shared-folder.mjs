import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where things go that cannot stay in the clone because the database's system user cannot reach them there, say in a
 * closed home folder. Always the same path for the same key, so that the next start finds it again.
 * @param {string} kind
 * @param {string} key
 */
export function sharedFolder(kind, key) {
  const ofRoot = process.getuid?.() === 0;
  const base = join(ofRoot ? '/var/lib' : join(homedir(), '.cache'), 'appraisal-oversight');
  mkdirSync(base, { recursive: true });
  if (ofRoot) chmodSync(base, 0o755);
  return join(base, `${kind}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`);
}
