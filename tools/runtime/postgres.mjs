import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, untilReady } from './launch.mjs';
import { databaseUser } from './os-user.mjs';
import { freePort } from './ports.mjs';
import { findPostgresBinaries } from './postgres-binaries.mjs';
import { databaseEnvironment, endOrphanServer, ensureCluster, findHome, passwordOf } from './postgres-home.mjs';
import { endProcess } from './processes.mjs';
import { claimRunFile } from './run-file.mjs';

const HOST = '127.0.0.1';
const STOP = { signal: 'SIGINT', graceMs: 10_000 };

/** A recovery after a crash reads the whole write-ahead log, hence the long wait. */
const READY_WITHIN_MS = 60_000;

/** Sessions orphaned by a killed server may hold its memory for a moment. */
const ORPHANS_WITHIN_MS = 10_000;

/** For databases thrown away after the test; a crash of the machine would ruin them. */
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts a real PostgreSQL on 127.0.0.1 over the cluster in `dataDir`, made on first use. `port` is a wish; `settings`
 * are further server settings; `home` is where the data really are (see findHome).
 * @param {{ dataDir: string, log: (line: string) => void, port?: number, durable?: boolean, settings?: Record<string, string | number> }} wanted
 */
export async function startPostgres({ dataDir, port, log, durable = true, settings = {} }) {
  const user = databaseUser(log);
  const bin = findPostgresBinaries(user, log);
  const home = findHome({ dataDir: resolve(dataDir), user, log });
  const runFile = await claimRunFile(join(home, 'pids.json'), { log, ...STOP });
  const cluster = ensureCluster({ home, bin, user, durable });
  await endOrphanServer(cluster);

  const listenOn = await freePort(port);
  const options = { ...defaults(listenOn), ...(durable ? {} : THROWAWAY), ...settings };
  const args = ['-D', cluster, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = await serve({ command: join(bin, 'postgres'), args, home, cluster, user, runFile });

  let stopping;
  const stop = () => (stopping ??= endProcess({ pid: server.pid, ...STOP }).then(() => runFile.release()));
  const superuserUrl = `postgres://postgres:${passwordOf(home)}@${HOST}:${listenOn}/postgres`;
  return { host: HOST, port: listenOn, superuserUrl, pid: server.pid, home, exited: server.exited, stop };
}

/** Young tables are analysed soon: until then the planner takes whichever index comes first. */
const ANALYSE_EVERY = { autovacuum_naptime: '5s' };

function defaults(port) {
  const where = { port, listen_addresses: HOST, unix_socket_directories: '' };
  return { ...where, ...ANALYSE_EVERY, max_connections: 200, timezone: 'UTC' };
}

async function serve({ command, args, home, cluster, user, runFile }) {
  const request = { command, args, cwd: home, logFile: join(home, 'server.log'), env: databaseEnvironment(), user };
  const deadline = performance.now() + ORPHANS_WITHIN_MS;
  for (;;) {
    const server = launch(request);
    if (server.pid) runFile.add('PostgreSQL', server.pid);
    try {
      await untilReady(server, {
        name: 'PostgreSQL',
        withinMs: READY_WITHIN_MS,
        holds: () => isReady(cluster, server.pid),
      });
      return server;
    } catch (error) {
      if (server.pid) {
        await endProcess({ pid: server.pid, ...STOP });
        runFile.remove(server.pid);
      }
      if (!/shared memory block/.test(server.said()) || performance.now() > deadline) throw error;
      await pause(100);
    }
  }
}

/** The server writes its state into line 8 of its lock file: "ready" once it takes connections. */
function isReady(cluster, pid) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}
