import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Ended {
  code: number | null;
  out: string;
  told: string;
}

/** A folder of a user's own, and the offline commands as typed there. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'oversight-offline-'));

  /** Writes a file; text in UTF-8. */
  put(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.folder, name), content);
    return name;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Rows of a result as objects by column. */
  rows(name: string): Record<string, string>[] {
    const [header = '', ...lines] = this.read(name).trimEnd().split('\n');
    const columns = header.split(',');
    return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])));
  }

  run(command: string, ...args: string[]): Promise<Ended> {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const asked = ['--prefix', root, 'run', '--silent', command, '--', ...args];
    const child = spawn(npm, asked, { cwd: this.folder, shell: process.platform === 'win32' });
    const said = { out: '', told: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.told += text));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
