import { join } from 'node:path';
import { launch } from './launch.mjs';
import { endProcess } from './processes.mjs';
import { claimRunFile } from './run-file.mjs';

const STOP = { signal: 'SIGTERM', graceMs: 5_000, group: true };

/**
 * The services a launcher runs, each in a process group of its own, with its output in `<dataDir>/log/<name>.log`. What
 * an earlier launcher that was killed left running is ended first.
 * @param {{ dataDir: string, log: (line: string) => void, onUnexpectedExit: (exit: { name: string, pid: number, code: number | null, signal: string | null, said: string }) => void }} wanted
 */
export async function openChildren({ dataDir, log, onUnexpectedExit }) {
  const runFile = await claimRunFile(join(dataDir, 'run', 'pids.json'), { log, ...STOP });
  const running = [];
  let stoppingAll = null;

  const leave = (child) => {
    const place = running.indexOf(child);
    if (place < 0) return;
    running.splice(place, 1);
    runFile.remove(child.pid);
  };

  /** @param {{ name: string, command: string, args: string[], env?: NodeJS.ProcessEnv }} request */
  function spawnService({ name, command, args, env }) {
    if (stoppingAll) throw new Error(`${name} cannot start: everything is being stopped`);
    const logFile = join(dataDir, 'log', `${name}.log`);
    const launched = launch({ command, args, env, logFile });
    const child = { name, pid: launched.pid, exited: launched.exited, logFile, expected: false };
    if (child.pid) {
      running.push(child);
      runFile.add(name, child.pid);
    }
    void launched.exited.then(({ code, signal, error }) => {
      leave(child);
      if (!child.expected) {
        const said = error?.message ?? launched.said().split('\n').slice(-20).join('\n');
        onUnexpectedExit({ name, pid: child.pid, code, signal, said });
      }
    });
    return { name, pid: child.pid, exited: child.exited, logFile, stop: () => stop(child) };
  }

  async function stop(child) {
    child.expected = true;
    if (child.pid) await endProcess({ pid: child.pid, ...STOP });
  }

  /** Ends all, the last started first; asked twice, it is still one stop. */
  function stopAll() {
    stoppingAll ??= (async () => {
      for (const child of running) child.expected = true;
      for (const child of running.toReversed()) await stop(child);
      runFile.release();
    })();
    return stoppingAll;
  }

  return { spawnService, stopAll };
}
