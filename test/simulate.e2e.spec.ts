import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../tools/simulate.mjs');

describe('a year of cases against a moving clock', () => {
  it('ends every case lawfully and fires every deadline once, though the services are killed at it', () => {
    const args = [script, '--cases', '40', '--restarts', '3', '--days', '120'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 170_000 });
    const figures = JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') as Record<string, number> | null;
    expect({ ...figures, stderr }).toMatchObject({
      restarts: 3,
      illegalEnds: 0,
      unfired: 0,
      firedTwice: 0,
      errors: 0,
      answers500: 0,
      deadLetters: 0,
    });
    expect(figures?.['cases']).toBeGreaterThanOrEqual(40);
    expect(figures?.['stages']).toBeGreaterThan(100);
  }, 180_000);
});
