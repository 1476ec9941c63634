import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { userCan } from './os-user.mjs';
import { commandLine, endProcess } from './processes.mjs';
import { sharedFolder } from './shared-folder.mjs';

/** @typedef {{ uid: number, gid: number, name: string } | null} DatabaseUser */

/**
 * The folder that holds the cluster, its password and its log: `dataDir`, or, where the database's user cannot work in
 * it, a shared folder of which `log` tells the name.
 * @param {{ dataDir: string, user: DatabaseUser, log: (line: string) => void }} wanted
 */
export function findHome({ dataDir, user, log }) {
  if (canWorkIn(dataDir, user)) return realpathSync(dataDir);
  const shared = sharedFolder('postgres-data', dataDir);
  if (!canWorkIn(shared, user)) throw new Error(`PostgreSQL's data can be kept neither in ${dataDir} nor in ${shared}`);
  log(`PostgreSQL's data are kept in ${shared}: its user ${user?.name ?? ''} cannot work in ${dataDir}`);
  return realpathSync(shared);
}

function canWorkIn(folder, user) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const trial = ownFolder(join(folder, `trial-${process.pid}`), user);
    const works = userCan(user, '-w', trial);
    rmSync(trial, { recursive: true });
    return works;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return false;
    throw error;
  }
}

function ownFolder(folder, user) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

/**
 * The superuser's password, made once and readable only by who started the database.
 * @param {string} home
 */
export function passwordOf(home) {
  const file = join(home, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/**
 * Makes the cluster when there is none: UTF-8, byte order, password log-in only. Made under another name first, so that
 * one cut short is made anew.
 * @param {{ home: string, bin: string, user: DatabaseUser, durable: boolean }} where
 */
export function ensureCluster({ home, bin, user, durable }) {
  const cluster = join(home, 'cluster');
  if (existsSync(cluster)) return cluster;
  const fresh = ownFolder(join(home, 'cluster.new'), user);
  const passwordFile = join(home, 'initdb-password');
  writeFileSync(passwordFile, passwordOf(home), { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const args = ['-D', fresh, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  args.push('--encoding=UTF8', '--locale=C.UTF-8', ...(durable ? [] : ['--no-sync']));
  try {
    const identity = user ? { uid: user.uid, gid: user.gid } : {};
    execFileSync(join(bin, 'initdb'), args, { cwd: home, env: databaseEnvironment(), stdio: 'pipe', ...identity });
  } catch (error) {
    throw new Error(`initdb failed: ${error.stderr?.toString().trim() || error.message}`, { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, cluster);
  return cluster;
}

/** Nothing of the caller's PG* variables reaches the server. */
export function databaseEnvironment() {
  const { PATH, SystemRoot } = process.env;
  return { PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...(SystemRoot && { SystemRoot }) };
}

/**
 * Ends a server that still runs on the cluster after its launcher was killed. The lock of a dead one is removed only when
 * its pid belongs to something else by now, over which PostgreSQL would stumble; PostgreSQL itself still refuses to
 * start while an orphaned session holds the cluster's shared memory.
 * @param {string} cluster
 */
export async function endOrphanServer(cluster) {
  const lock = join(cluster, 'postmaster.pid');
  if (process.platform === 'win32' || !existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (commandLine(pid)?.includes(cluster)) await endProcess({ pid, signal: 'SIGINT', graceMs: 10_000 });
  if (isTaken(pid)) rmSync(lock, { force: true });
}

function isTaken(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
