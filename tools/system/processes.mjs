import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openChildren } from '../runtime/children.mjs';
import { environmentOf } from './environment.mjs';
import { SERVICES } from './names.mjs';

const ROOT = join(import.meta.dirname, '../..');
const RESTART_AFTER_MS = 300;
/** A process that ends this often, each time within seconds of its start, is not merely unlucky. */
const QUICK_ENDS = 4;
const QUICK_MS = 5_000;

/** Gives the memory of password hashes and of large buffers back to the system (glibc keeps it otherwise). */
const MEMORY = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };

/** A small heap collects early: some 15 MiB less a process than Node would let grow. */
export const NODE_FLAGS = ['--max-semi-space-size=4', '--max-old-space-size=256', '--no-warnings'];

/**
 * The system's own processes: one per service and the gateway, or all in one (`single`). One that ends without being
 * asked to is started again.
 */
export async function keepProcesses({ dataDir, env, single, log }) {
  const running = new Map();
  const quickEnds = new Map();
  let stopping = false;
  let giveUp;
  const failed = new Promise((_, reject) => (giveUp = reject));
  failed.catch(() => undefined);
  const children = await openChildren({
    dataDir,
    log,
    onUnexpectedExit: async ({ name, code, signal, said }) => {
      const quick = code !== null && performance.now() - running.get(name).startedAt < QUICK_MS;
      const ends = quick ? (quickEnds.get(name) ?? 0) + 1 : 0;
      quickEnds.set(name, ends);
      if (ends === QUICK_ENDS) return giveUp(new Error(`${name} 无法启动 does not start:\n${said}`));
      log(`${name} 意外停止 (${signal ?? code})，重新启动 stopped unexpectedly, restarting`);
      await pause(RESTART_AFTER_MS * 2 ** ends);
      if (!stopping) start(name);
    },
  });

  function start(name) {
    const script = name === 'single' ? 'tools/single.mjs' : `dist/apps/${name}/src/main.js`;
    const args = [...NODE_FLAGS, join(ROOT, script)];
    const own = { ...MEMORY, ...(name === 'single' ? env : environmentOf(name, env)) };
    const child = children.spawnService({ name, command: process.execPath, args, env: own });
    running.set(name, { ...child, startedAt: performance.now() });
  }

  for (const name of single ? ['single'] : [...SERVICES, 'gateway']) start(name);
  return {
    /** Rejects when a process cannot be kept running. */
    failed,
    pids: () => Object.fromEntries([...running].map(([name, child]) => [name, child.pid])),
    stop: () => {
      stopping = true;
      return children.stopAll();
    },
  };
}
