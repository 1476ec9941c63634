import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openChildren } from '../runtime/children.mjs';
import { environmentOf } from './environment.mjs';
import { SERVICES } from './names.mjs';

const ROOT = join(import.meta.dirname, '../..');
const RESTART_AFTER_MS = 300;

/** Memory is spent on live data, not on garbage kept for later; measured, not guessed (docs/performance.md). */
export const NODE_FLAGS = ['--enable-source-maps', '--max-semi-space-size=4', '--no-warnings'];

/**
 * The system's own processes: one per service and the gateway, or all in one (`single`). One that ends without being
 * asked to is started again.
 */
export async function keepProcesses({ dataDir, env, single, log }) {
  const running = new Map();
  let stopping = false;
  const children = await openChildren({
    dataDir,
    log,
    onUnexpectedExit: async ({ name, code, signal, said }) => {
      log(`${name} 意外停止 (${signal ?? code})，重新启动 stopped unexpectedly, restarting`);
      if (code) log(said.split('\n').slice(0, 5).join('\n'));
      await pause(RESTART_AFTER_MS);
      if (!stopping) start(name);
    },
  });

  function start(name) {
    const script = name === 'single' ? 'tools/single.mjs' : `dist/apps/${name}/src/main.js`;
    const args = [...NODE_FLAGS, join(ROOT, script)];
    const own = name === 'single' ? env : environmentOf(name, env);
    running.set(name, children.spawnService({ name, command: process.execPath, args, env: own }));
  }

  for (const name of single ? ['single'] : [...SERVICES, 'gateway']) start(name);
  return {
    pids: () => Object.fromEntries([...running].map(([name, child]) => [name, child.pid])),
    stop: () => {
      stopping = true;
      return children.stopAll();
    },
  };
}
