import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { endProcess, startMark } from './processes.mjs';

/**
 * Claims a file that lists the processes a launcher has started. What a killed launcher left running is ended first;
 * a launcher that is still alive keeps its claim, and the second one stops here.
 * @param {string} file
 * @param {{ log: (line: string) => void, signal?: NodeJS.Signals, graceMs?: number, group?: boolean }} how to end leftovers
 */
export async function claimRunFile(file, { log, ...how }) {
  const before = readRunFile(file);
  const { launcher } = before;
  if (launcher && launcher.pid !== process.pid && startMark(launcher.pid) === launcher.started) {
    throw new Error(`Already started by process ${launcher.pid} (${file}); stop that one first`);
  }
  for (const left of before.processes.toReversed()) {
    if (startMark(left.pid) !== left.started) continue;
    log(`ending ${left.name}, left running by an earlier start (pid ${left.pid})`);
    await endProcess({ pid: left.pid, ...how });
  }
  return openRunFile(file);
}

function openRunFile(file) {
  const launcher = { pid: process.pid, started: startMark(process.pid) };
  let processes = [];
  let released = false;
  const save = () => {
    if (released) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, `${JSON.stringify({ launcher, processes }, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  save();
  return {
    /** @param {string} name @param {number} pid */
    add(name, pid) {
      processes.push({ name, pid, started: startMark(pid) });
      save();
    },
    /** @param {number} pid */
    remove(pid) {
      processes = processes.filter((one) => one.pid !== pid);
      save();
    },
    /** Ends the claim: everything it listed has been stopped. */
    release() {
      released = true;
      rmSync(file, { force: true });
    },
  };
}

/** A file that is missing, or was cut short by a crash, lists nothing. */
function readRunFile(file) {
  try {
    const { launcher, processes } = JSON.parse(readFileSync(file, 'utf8'));
    return { launcher, processes: Array.isArray(processes) ? processes : [] };
  } catch {
    return { launcher: null, processes: [] };
  }
}
