import { spawn } from 'node:child_process';
import { join } from 'node:path';

interface Figures {
  kills: number;
  acknowledged: number;
  lost: number;
  doubled: number;
  refused: number;
  deadLetters: number;
}

const command = join(import.meta.dirname, '../tools/faults.mjs');

/** Runs the command as a user would; its last line is the account. */
async function faults(...args: string[]): Promise<{ code: number | null; figures: Figures }> {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.resume();
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, figures: JSON.parse(said.trim().split('\n').at(-1) ?? '{}') as Figures };
}

describe('the fault run', () => {
  it('loses and doubles nothing when processes and servers are killed under load', async () => {
    const { code, figures } = await faults('--kills', '8', '--seed', '7');
    expect(figures).toMatchObject({ kills: 8, lost: 0, doubled: 0, refused: 0, deadLetters: 0 });
    expect(figures.acknowledged).toBeGreaterThan(10);
    expect(code).toBe(0);
  }, 240_000);
});
