import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadNatsServer } from './nats-download.mjs';

const PROGRAM = process.platform === 'win32' ? 'nats-server.exe' : 'nats-server';

/** Where packages put it although the PATH of an ordinary user lacks the first on Debian. */
const USUAL_FOLDERS = ['/usr/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * The path of a nats-server that runs: NATS_SERVER_BIN, PATH and the usual folders, `cacheDir`, and where the system has
 * apt a package unpacked into that cache, for which no root is needed.
 * @param {{ cacheDir: string, log: (line: string) => void }} where
 * @returns {Promise<string>}
 */
export async function findNatsServer({ cacheDir, log }) {
  const named = process.env.NATS_SERVER_BIN;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`NATS_SERVER_BIN=${named} is not a nats-server that runs`);
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...USUAL_FOLDERS, cacheDir];
  const found = folders.map((folder) => join(folder, PROGRAM)).find((file) => existsSync(file) && runs(file));
  if (found) return found;

  const failure = await downloadNatsServer({ cacheDir, log });
  const unpacked = join(cacheDir, PROGRAM);
  if (failure === null && runs(unpacked)) return unpacked;
  throw new Error(advice(failure ?? `${unpacked} does not run`));
}

function runs(file) {
  return spawnSync(file, ['--version'], { timeout: 10_000 }).status === 0;
}

function advice(failure) {
  return `找不到 nats-server。No nats-server found (${failure}). Install one and start again:
  Debian, Ubuntu    sudo apt-get install nats-server
  macOS             brew install nats-server
  Windows           winget install nats-server  (or: choco install nats-server, scoop install nats-server)
  with Docker       docker compose up -d nats   and set NATS_URL=nats://127.0.0.1:4222
or name the program by NATS_SERVER_BIN.`;
}
