import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { draftFolder } from './blob-store.js';

/** So long may a file wait for the report that names it. */
const graceMs = 24 * 3600 * 1000;
const askedAtOnce = 500;

/** Which of these files something names. */
type UsedAmong = (hashes: string[]) => Promise<readonly string[]>;

/**
 * Removes files older than a day that nothing names, and what interrupted uploads left; answers how many. Age is looked at
 * again just before removal, since a file sent anew is young again.
 */
export async function sweepOrphans(blobDir: string, now: Date, usedAmong: UsedAmong): Promise<number> {
  const oldest = now.getTime() - graceMs;
  let removed = 0;
  for (const folder of await namesIn(blobDir)) {
    const old = await olderThan(join(blobDir, folder), oldest);
    for (let start = 0; start < old.length; start += askedAtOnce) {
      const batch = old.slice(start, start + askedAtOnce);
      const used = new Set(folder === draftFolder ? [] : await usedAmong(batch));
      const orphans = batch.filter((name) => !used.has(name)).map((name) => join(blobDir, folder, name));
      for (const path of orphans) removed += (await removeIfOld(path, oldest)) ? 1 : 0;
    }
  }
  return removed;
}

async function olderThan(folder: string, oldest: number): Promise<string[]> {
  const names = await namesIn(folder);
  const old = await Promise.all(names.map((name) => isOld(join(folder, name), oldest)));
  return names.filter((_, index) => old[index]);
}

async function removeIfOld(path: string, oldest: number): Promise<boolean> {
  if (!(await isOld(path, oldest))) return false;
  await rm(path, { force: true });
  return true;
}

const isOld = (path: string, oldest: number): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs < oldest,
    () => false,
  );

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
