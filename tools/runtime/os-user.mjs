import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const NAME = 'postgres';
const FLAGS = { '-r': constants.R_OK, '-w': constants.W_OK, '-x': constants.X_OK };

/**
 * The system user PostgreSQL runs as: null for an ordinary user, who runs it in person. PostgreSQL refuses to run as
 * root, so root drops to `postgres`, made when the system has none.
 * @param {(line: string) => void} log
 * @returns {{ name: string, uid: number, gid: number } | null}
 */
export function databaseUser(log) {
  if (process.getuid?.() !== 0) return null;
  if (idOf('-u') === null) addUser(log);
  const uid = idOf('-u');
  const gid = idOf('-g');
  if (uid === null || gid === null) throw new Error(`The system user ${NAME} could not be read after it was made`);
  return { name: NAME, uid, gid };
}

/**
 * Whether the user really may read (-r), write (-w) or enter and run (-x) a path, asked of the system as that user.
 * @param {{ uid: number, gid: number } | null} user null: who runs this
 * @param {'-r' | '-w' | '-x'} flag
 * @param {string} path
 */
export function userCan(user, flag, path) {
  if (user === null) return iCan(flag, path);
  const asked = spawnSync('/bin/sh', ['-c', 'test "$0" "$1"', flag, path], { uid: user.uid, gid: user.gid, cwd: '/' });
  if (asked.error)
    throw new Error(`Root may not act as user ${NAME} here (${asked.error.message}); run as an ordinary user`);
  return asked.status === 0;
}

function iCan(flag, path) {
  try {
    accessSync(path, FLAGS[flag]);
    return true;
  } catch {
    return false;
  }
}

function idOf(flag) {
  try {
    return Number(execFileSync('id', [flag, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
}

function addUser(log) {
  log(`adding the system user ${NAME}: PostgreSQL does not run as root`);
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME]);
  if (made.status !== 0) {
    const why = made.error?.message ?? made.stderr.toString().trim();
    throw new Error(`Cannot add the system user ${NAME} (${why}); add it by hand, or run as an ordinary user`);
  }
}
