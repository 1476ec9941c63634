import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { NODE_FLAGS } from '../system/processes.mjs';

const WORKER = join(import.meta.dirname, 'worker.mjs');
const noonOf = (day) => `${day}T12:00:00+08:00`;
/** The services of all these processes are one here: it needs a heap as large. */
const HEAP = '--max-old-space-size=1024';

/**
 * The process that runs the services, on the day of the simulation. `kill` ends it by SIGKILL and starts it again; who
 * waits for an answer of the killed one learns of it by `gone()`.
 */
export async function keepWorker({ env, day: firstDay, logFile }) {
  const log = createWriteStream(logFile, { flags: 'a' });
  let day = firstDay;
  let up = null;
  let restarts = 0;

  async function start() {
    const options = { env, execArgv: [...NODE_FLAGS, HEAP], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] };
    const child = fork(WORKER, [noonOf(day)], options);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    const exited = once(child, 'exit');
    const ready = await Promise.race([once(child, 'message'), exited.then(() => null)]);
    if (!ready) throw new Error(`the services did not start; see ${logFile}`);
    return { child, exited };
  }

  async function kill() {
    const { child, exited } = await up;
    child.kill('SIGKILL');
    up = exited.then(start);
    restarts += 1;
    await up;
  }

  /** It is that day now, and what falls due has been fired; asked again where the process was killed over it. */
  async function goTo(next) {
    day = next;
    for (;;) {
      const { child, exited } = await up;
      const answer = once(child, 'message');
      child.send({ instant: noonOf(day) }, () => undefined);
      const told = await Promise.race([answer, exited.then(() => null)]);
      if (told) return told[0].swept;
    }
  }

  up = start();
  await up;
  return {
    goTo,
    kill,
    /** Resolves while the process runs. */
    ready: () => up,
    /** Resolves when the process that runs now has ended. */
    gone: async () => (await up).exited,
    restarts: () => restarts,
    stop: async () => {
      const { child, exited } = await up;
      child.disconnect();
      await exited;
      log.end();
    },
  };
}
