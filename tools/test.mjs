import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './start/prepare.mjs';
import { runSize } from './test/jest-size.mjs';

/**
 * `npm test`: the checks, then unit, integration and end-to-end tests on a throwaway PostgreSQL and NATS. The last line
 * is "N passed, N failed"; each check counts as one. Arguments go to Jest: `npm test -- apps/reviews`.
 */
const began = performance.now();
const root = join(import.meta.dirname, '..');
const only = process.argv.slice(2);
const totals = { passed: 0, failed: 0 };
let signalled = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (signalled = true));

const CHECKS = [
  ['formatting', 'prettier --check --log-level warn .'],
  ['lint', 'oxlint --type-aware --deny-warnings apps libs test'],
  ['types', 'tsc --noEmit'],
  ['architecture', 'depcruise apps libs test --output-type err'],
  ['nothing unused', 'knip'],
];

function runCheck([name, command]) {
  const done = spawnSync(`npx --no-install ${command}`, { cwd: root, shell: true, encoding: 'utf8' });
  totals[done.status === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${done.status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (done.status !== 0) console.log(`${done.stdout}\n${done.stderr}`);
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'oversight-test-'));
  try {
    for (const size of ['unit', 'int', 'e2e']) {
      if (signalled) return;
      const { passed, failed } = await runSize({ size, only, folder });
      totals.passed += passed;
      totals.failed += failed;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await prepare();
  if (only.length === 0) CHECKS.forEach(runCheck);
  await runTests();
} catch (error) {
  totals.failed += 1;
  console.log(`FAILED ${error.message}`);
}
if (signalled) {
  totals.failed += 1;
  console.log('FAILED 中断 broken off');
}
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
