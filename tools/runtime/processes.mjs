import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const onLinux = process.platform === 'linux';

/**
 * When the process started, as a text that no later process of the same pid can share; null when there is none.
 * A zombie counts as none: it holds nothing any more.
 * @param {number} pid
 * @returns {string | null}
 */
export function startMark(pid) {
  if (!onLinux) return ask(['-o', 'lstart=', '-p', String(pid)]);
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // After the command, which is in brackets and may hold anything: the state is field 3, the start in ticks field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  return `${read('/proc/sys/kernel/random/boot_id')?.trim()}:${fields[19]}`;
}

/**
 * The whole command line of a process, null when there is none.
 * @param {number} pid
 */
export function commandLine(pid) {
  if (startMark(pid) === null) return null;
  return onLinux
    ? (read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? null)
    : ask(['-o', 'command=', '-p', String(pid)]);
}

/**
 * Ends a process that is known to be ours: first kindly, and by SIGKILL when it has not gone after `graceMs`.
 * @param {{ pid: number, signal?: NodeJS.Signals, graceMs?: number, group?: boolean }} request `group`: its children too
 */
export async function endProcess({ pid, signal = 'SIGTERM', graceMs = 5_000, group = false }) {
  const mark = startMark(pid);
  if (mark === null) return;
  const target = group && process.platform !== 'win32' ? -pid : pid;
  send(target, signal);
  if (await gone(pid, mark, graceMs)) return;
  send(target, 'SIGKILL');
  if (!(await gone(pid, mark, 5_000))) throw new Error(`Process ${pid} does not end, not even by SIGKILL`);
}

/**
 * Asks `holds` every few milliseconds until it answers true; false when the deadline came first.
 * @param {() => boolean | Promise<boolean>} holds
 * @param {number} withinMs
 */
export async function eventually(holds, withinMs) {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) return false;
    await pause(15);
  }
  return true;
}

function gone(pid, mark, withinMs) {
  return eventually(() => startMark(pid) !== mark, withinMs);
}

function send(target, signal) {
  try {
    process.kill(target, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** `ps` of macOS and the BSDs, where there is no /proc. */
function ask(args) {
  try {
    return execFileSync('ps', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
  } catch {
    return null;
  }
}
