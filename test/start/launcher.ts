import { eventually } from '#testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processesOf, type RunningProcess } from './running-processes.js';

const root = join(import.meta.dirname, '../..');
const stopsWithinMs = 60_000;

interface Ending {
  code: number | null;
  signal: string | null;
}

/** A data folder of its own, which PostgreSQL's system user can reach. */
export function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oversight-start-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** The real `npm start` command as a process, with what it has said so far. */
export class Launcher {
  private output = '';
  private ending: Ending | null = null;
  readonly startedAt = performance.now();

  private constructor(
    private readonly child: ChildProcess,
    readonly dataDir: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    child.once('close', (code, signal) => (this.ending = { code, signal }));
  }

  static start(dataDir: string, args: string[] = [], settings: Record<string, string> = {}): Launcher {
    const { PATH } = process.env;
    // HOME is what every one of its processes inherits: by it they are found, whoever their parent is.
    const env = { PATH, HOME: dataDir, DATA_DIR: dataDir, ...settings };
    const child = spawn(process.execPath, ['tools/start.mjs', ...args], { cwd: root, env });
    watchOver(child);
    return new Launcher(child, dataDir);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get said(): string {
    return this.output;
  }

  /** Where it says its API is; empty until it runs. */
  get url(): string {
    return /API {8}(http:\S+)\/api\/v1/.exec(this.output)?.[1] ?? '';
  }

  async untilReady(): Promise<this> {
    await this.untilSays(/按 Ctrl-C 停止/);
    return this;
  }

  async untilSays(text: RegExp): Promise<void> {
    await this.until(() => text.test(this.output), `say ${text}`);
  }

  /** Throws with all it has said when it ends before, or does not get there in time. */
  async until(holds: () => boolean, what: string): Promise<void> {
    await eventually(async () => holds() || this.ending !== null, 120_000).catch(() => undefined);
    if (!holds()) throw new Error(`npm start did not ${what}:\n${this.output}`);
  }

  /** Seconds from the command to now. */
  get seconds(): string {
    return ((performance.now() - this.startedAt) / 1000).toFixed(1);
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Waits for its end and answers the exit code. */
  async ended(): Promise<number | null> {
    return (await eventually(async () => this.ending, stopsWithinMs)).code;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.signal(signal);
    return this.ended();
  }

  processes(): RunningProcess[] {
    return processesOf(this.dataDir);
  }

  /** Ends whatever a failed test left, and removes the folder. */
  async clear(): Promise<void> {
    if (!this.ending) await this.stop();
    for (const { pid } of this.processes()) process.kill(pid, 'SIGKILL');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** The processes it keeps, by name. */
  pids(): Record<string, number> {
    const file = readFileSync(join(this.dataDir, 'run', 'pids.json'), 'utf8');
    const { processes } = JSON.parse(file) as { processes: { name: string; pid: number }[] };
    return Object.fromEntries(processes.map(({ name, pid }) => [name, pid]));
  }
}

/** Should the test run itself be killed, the launcher is told to stop by a shell that notices. */
function watchOver(child: ChildProcess): void {
  const args = ['-c', 'cat >/dev/null; kill -TERM "$1"', 'watch', String(child.pid)];
  const watch = spawn('/bin/sh', args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  watch.unref();
  child.once('exit', () => {
    watch.kill('SIGKILL');
    watch.stdin?.destroy();
  });
}
