import { spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { eventually } from './processes.mjs';

const LARGEST_LOG = 10 * 1024 * 1024;

/**
 * @typedef {{ code: number | null, signal: string | null, error?: Error }} Ending
 * @typedef {{ pid: number | undefined, exited: Promise<Ending>, said: () => string }} Launched
 */

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches only the launcher, which stops the rest in
 * order. Its output is appended to `logFile`, and so survives the launcher.
 * @param {{ command: string, args: string[], logFile: string, env?: NodeJS.ProcessEnv, cwd?: string, user?: { uid: number, gid: number } | null }} request
 * @returns {Launched}
 */
export function launch({ command, args, logFile, env, cwd, user }) {
  mkdirSync(dirname(logFile), { recursive: true });
  keepSmall(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const from = fstatSync(log).size;
  const identity = user ? { uid: user.uid, gid: user.gid } : {};
  const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log], env, cwd, ...identity });
  closeSync(log);
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  return { pid: child.pid, exited, said: () => readFileSync(logFile).subarray(from).toString('utf8') };
}

/** One older log is kept beside the current one. */
function keepSmall(logFile) {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG) renameSync(logFile, `${logFile}.1`);
}

/**
 * Waits until `holds`; throws with the program's last words when it ends before, or when the time is over.
 * @param {Launched} launched
 * @param {{ name: string, holds: () => boolean | Promise<boolean>, withinMs: number }} wait
 */
export async function untilReady(launched, { name, holds, withinMs }) {
  let ending = null;
  void launched.exited.then((end) => (ending = end));
  const ready = await eventually(async () => ending !== null || (await holds()), withinMs);
  if (ready && ending === null) return;
  const why = ending ? (ending.error?.message ?? `ended with ${ending.signal ?? ending.code}`) : 'is not ready in time';
  throw new Error(`${name} ${why}\n${launched.said().split('\n').slice(-15).join('\n')}`);
}
