import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { processesOf } from './running-processes.js';

const root = join(import.meta.dirname, '../..');

/** What anybody at the machine can do with a running system: run a command, ask the API, knock at a port. */
export interface Ran {
  code: number | null;
  output: string;
}

/** Runs one of the project's commands to its end. */
export function runCommand(script: string, env: Record<string, string>): Promise<Ran> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [script], { cwd: root, env: { PATH, HOME, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

interface Asking {
  body?: object;
  key?: string;
}

/** Asks the API; answers status and body. */
export async function ask(
  url: string,
  path: string,
  { body, key }: Asking = {},
): Promise<{ status: number; body: unknown }> {
  const headers = { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) };
  const how = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
  const answer = await fetch(`${url}/api/v1${path}`, how);
  return { status: answer.status, body: await answer.json() };
}

export async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(10_000) })).ok;
  } catch {
    return false;
  }
}

/** The ports its gateway, its PostgreSQL and its nats-server listen on. */
export function portsOf(url: string, dataDir: string): number[] {
  const lock = readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
  const nats = readFileSync(join(dataDir, 'nats', 'nats-server.conf'), 'utf8');
  return [new URL(url).port, lock.split('\n')[3], /listen: "[^"]*:(\d+)"/.exec(nats)?.[1]].map(Number);
}

export function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

/** Tells, without judging, what each process of the system takes. */
export function reportMemory(title: string, dataDir: string): void {
  const rows = processesOf(dataDir)
    .filter(({ command }) => !command.startsWith('postgres: '))
    .map(({ command, rssMiB }) => `  ${rssMiB.toFixed(0).padStart(5)} MiB  ${nameOf(command)}`);
  process.stderr.write(`${title}, RSS:\n${rows.join('\n')}\n`);
}

const nameOf = (command: string): string =>
  /apps\/([^/]+)\/src\/main/.exec(command)?.[1] ?? /tools\/\w+\.mjs|nats-server|postgres/.exec(command)?.[0] ?? command;
