import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findNatsServer } from './nats-binary.mjs';
import { startNats } from './nats.mjs';
import { startPostgres } from './postgres.mjs';

const NATS_CACHE = resolve(import.meta.dirname, '../../.data/bin');

/**
 * A PostgreSQL and a nats-server on free ports for one run of tests, gone with everything they wrote when it ends,
 * however it ends.
 * @param {{ log?: (line: string) => void, natsConfig?: string }} [options]
 */
export async function startThrowaway({ log = () => {}, natsConfig } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'appraisal-oversight-'));
  chmodSync(folder, 0o755);
  const started = [];
  const stop = async () => {
    for (const end of started.splice(0).toReversed()) await end();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false, log });
    started.push(() => rmSync(postgres.home, { recursive: true, force: true }), postgres.stop);
    const server = await findNatsServer({ cacheDir: NATS_CACHE, log });
    const nats = await startNats({ server, dataDir: join(folder, 'nats'), configText: natsConfig, log });
    started.push(nats.stop, watchOver({ postgres, nats, folders: [folder, postgres.home] }));
    return { postgres, nats, natsServer: server, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * A shell that waits for the end of its input, which comes with the end of this process even by SIGKILL, and then clears
 * up in its stead. Answers how to call it off.
 */
function watchOver({ postgres, nats, folders }) {
  if (process.platform === 'win32') return () => {};
  const script = 'cat >/dev/null; kill -INT "$1"; kill -TERM "$2"; sleep 3; kill -KILL "$1" "$2"; shift 2; rm -rf "$@"';
  const args = ['-c', script, 'watch', String(postgres.pid), String(nats.pid), ...folders];
  const watch = spawn('/bin/sh', args, { detached: true, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] });
  watch.unref();
  watch.stdin.unref();
  return () => watch.kill('SIGKILL');
}
