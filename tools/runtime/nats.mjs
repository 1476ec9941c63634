import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { launch, untilReady } from './launch.mjs';
import { freePort } from './ports.mjs';
import { endProcess } from './processes.mjs';
import { claimRunFile } from './run-file.mjs';

const HOST = '127.0.0.1';
const STOP = { signal: 'SIGTERM', graceMs: 10_000 };

/** JetStream reads its store back before it takes connections. */
const READY_WITHIN_MS = 30_000;

/**
 * Starts nats-server with JetStream on 127.0.0.1, its store under `dataDir`. `configText` is any server configuration
 * (users and their permissions) without address, port and JetStream, which are set here; `port` is a wish; `fresh` throws
 * away what the store holds.
 * @param {{ server: string, dataDir: string, log: (line: string) => void, port?: number, configText?: string, fresh?: boolean }} wanted `server`: from findNatsServer
 */
export async function startNats({ server, dataDir, log, port, configText = '', fresh = false }) {
  mkdirSync(dataDir, { recursive: true });
  const home = realpathSync(dataDir);
  const runFile = await claimRunFile(join(home, 'pids.json'), { log, ...STOP });
  if (fresh) rmSync(storeOf(home), { recursive: true, force: true });
  const listenOn = await freePort(port);
  const config = writeConfig({ home, port: listenOn, configText });

  const nats = launch({ command: server, args: ['-c', config], cwd: home, logFile: join(home, 'server.log') });
  if (nats.pid) runFile.add('nats-server', nats.pid);
  let stopping;
  const stop = () =>
    (stopping ??= (nats.pid ? endProcess({ pid: nats.pid, ...STOP }) : Promise.resolve()).then(() =>
      runFile.release(),
    ));
  try {
    await untilReady(nats, { name: 'nats-server', withinMs: READY_WITHIN_MS, holds: () => greets(listenOn) });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `nats://${HOST}:${listenOn}`, port: listenOn, pid: nats.pid, exited: nats.exited, stop };
}

const storeOf = (home) => join(home, 'jetstream');

/** Readable by its owner only: it may hold the services' passwords. */
function writeConfig({ home, port, configText }) {
  const file = join(home, 'nats-server.conf');
  const own = `listen: "${HOST}:${port}"\njetstream { store_dir: ${JSON.stringify(storeOf(home))} }\n`;
  writeFileSync(file, `${own}\n${configText}\n`, { mode: 0o600 });
  return file;
}

/** A server that takes clients greets each with INFO, which also tells whether JetStream is on. */
function greets(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port });
    let said = '';
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.on('data', (chunk) => {
      said += chunk.toString('utf8');
      if (said.includes('\r\n')) end(/^INFO .*"jetstream":\s*true/.test(said));
    });
    socket.once('error', () => end(false));
    socket.once('close', () => resolve(false));
  });
}
