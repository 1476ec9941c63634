import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { FILE_LINES } from './file-lines.mjs';

const ROOT = join(import.meta.dirname, '../..');
const LONGEST_MS = 20 * 60_000;
const LINES_EACH = 20;

/** Two cores: integration files share the servers of their run; each end-to-end file runs a whole system by itself. */
const AT_ONCE = { unit: [], int: ['--maxWorkers=2'], e2e: ['--runInBand'] };

/**
 * Runs the tests of one size and prints the failures. A file that cannot run counts as one failure, and so does Jest
 * itself when it ends badly although no test failed.
 * @param {{ size: 'unit' | 'int' | 'e2e', only: string[], folder: string }} run `folder`: for Jest's report
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSize({ size, only, folder }) {
  const file = join(folder, `${size}.json`);
  const ending = await jest([...only, '--selectProjects', size, '--json', '--outputFile', file, ...AT_ONCE[size]]);
  const report = readReport(file);
  if (!report) {
    console.log(`FAILED ${size}: Jest ended with ${ending} and without a report`);
    return { passed: 0, failed: 1 };
  }
  for (const line of failuresIn(report)) console.log(line);
  const { numPassedTests: passed, numPendingTests: skipped } = report;
  let failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (failed === 0 && ending !== 0) {
    failed = 1;
    console.log(`FAILED ${size}: Jest ended with ${ending} although no test failed`);
  }
  console.log(`${size}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return { passed, failed };
}

/** Answers the exit code, or the name of the signal that ended it. */
function jest(args) {
  const own = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const how = ['--passWithNoTests', '--ci', '--reporters', FILE_LINES];
  const child = spawn(process.execPath, [...own, ...args, ...how], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: LONGEST_MS,
  });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const one of ['SIGINT', 'SIGTERM']) process.off(one, pass);
      resolve(signal ?? code);
    });
  });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Each failed test with its file, its whole name and the first lines of what it says. */
function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const place = relative(ROOT, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (assertionResults.length === 0 && message) return [`FAILED ${place}`, ...shortened(message)];
    return failed.flatMap(({ fullName, failureMessages }) => [
      `FAILED ${place}: ${fullName}`,
      ...failureMessages.flatMap(shortened),
    ]);
  });
}

const shortened = (message) =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('node_modules/'))
    .slice(0, LINES_EACH)
    .map((line) => `    ${line}`);
