import { relative } from 'node:path';

export const FILE_LINES = import.meta.filename;

/**
 * Jest's reporter: one line for each test file, so that a long run shows how far it is. Failures are told at the end.
 * @public Jest loads it by its path.
 */
export default class FileLines {
  onTestResult(_test, { testFilePath, testExecError, numFailingTests, numPassingTests, perfStats }) {
    const bad = numFailingTests > 0 || testExecError;
    const seconds = ((perfStats.end - perfStats.start) / 1000).toFixed(1);
    const counts = bad ? `${numFailingTests} of ${numFailingTests + numPassingTests} failed` : `${numPassingTests}`;
    const place = relative(process.cwd(), testFilePath);
    // Standard output belongs to Jest's own report.
    process.stderr.write(`  ${bad ? 'FAILED' : 'ok    '} ${seconds.padStart(6)} s  ${place} (${counts})\n`);
  }
}
