import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  pid: number;
  command: string;
  /** Resident memory. */
  rssMiB: number;
}

interface Row extends RunningProcess {
  parent: number;
  environment: string;
}

/**
 * The processes of the system that keeps its data in `dataDir`: each names the folder in its command line or its
 * environment, or was started by one that does.
 */
export function processesOf(dataDir: string): RunningProcess[] {
  const rows = existsSync('/proc/self/status') ? fromProc() : fromPs();
  const found = new Map<number, Row>();
  for (const row of rows) {
    if (row.pid !== process.pid && `${row.command}\n${row.environment}`.includes(dataDir)) found.set(row.pid, row);
  }
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const row of rows) if (found.has(row.parent)) found.set(row.pid, row);
  }
  return [...found.values()];
}

function fromProc(): Row[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const status = read(`/proc/${pid}/status`);
      const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
      if (status === '' || ['Z', 'X'].includes(field('State'))) return [];
      const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
      const environment = read(`/proc/${pid}/environ`);
      const rssMiB = Number(field('VmRSS')) / 1024;
      return [{ pid: Number(pid), parent: Number(field('PPid')), command, environment, rssMiB }];
    });
}

/** macOS and the BSDs: `e` shows the environment after the command. */
function fromPs(): Row[] {
  const table = execFileSync('ps', ['axeww', '-o', 'pid=,ppid=,rss=,command='], { encoding: 'utf8' });
  return table.split('\n').flatMap((line) => {
    const [, pid, parent, rss, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (!command) return [];
    return [{ pid: Number(pid), parent: Number(parent), command, environment: '', rssMiB: Number(rss) / 1024 }];
  });
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
