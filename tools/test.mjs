import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './start/prepare.mjs';

/**
 * `npm test`: the checks, then unit, integration and end-to-end tests on a throwaway PostgreSQL and NATS. The last line
 * is "N passed, N failed"; each check counts as one. Arguments go to Jest: `npm test -- apps/reviews`.
 */
const root = join(import.meta.dirname, '..');
const results = mkdtempSync(join(tmpdir(), 'oversight-test-'));
const only = process.argv.slice(2);
const totals = { passed: 0, failed: 0 };

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

function runJest(size) {
  const file = join(results, `${size}.json`);
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...only];
  const jest = [...args, '--selectProjects', size, '--json', '--outputFile', file, '--passWithNoTests'];
  // One end-to-end file at a time: each runs the whole system, on two cores.
  if (size === 'e2e') jest.push('--runInBand');
  const done = spawnSync(process.execPath, jest, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const report = readReport(file);
  if (!report) {
    totals.failed += 1;
    console.log(`FAILED ${size}: Jest ended with ${done.signal ?? done.status}`);
    return;
  }
  const brokenFiles = report.numRuntimeErrorTestSuites;
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests + brokenFiles;
  console.log(`${size}: ${report.numPassedTests} passed, ${report.numFailedTests + brokenFiles} failed`);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

await prepare();
if (only.length === 0) CHECKS.forEach(runCheck);
for (const size of ['unit', 'int', 'e2e']) runJest(size);
rmSync(results, { recursive: true, force: true });
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
