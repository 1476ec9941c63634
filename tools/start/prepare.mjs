import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openParts } from '../runtime/parts.mjs';
import { runToEnd } from '../runtime/run-to-end.mjs';
import { step } from '../runtime/steps.mjs';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist/.built');
const OLDEST_NODE = [20, 19];

/**
 * Everything that must be so before any of the project's own code can run: Node, dependencies, a fresh build. What it
 * runs is one of `parts`, and so ends when they are stopped.
 */
export async function prepare(parts = openParts()) {
  checkNode();
  const npm = (...args) => runToEnd(parts, { command: 'npm', args, cwd: ROOT, shell: process.platform === 'win32' });
  if (!isInstalled()) await step({ zh: '安装依赖', en: 'npm ci' }, () => npm('ci', '--no-audit', '--no-fund'));
  if (!isBuilt()) {
    await step({ zh: '编译', en: 'build' }, async () => {
      await npm('run', '--silent', 'build');
      writeFileSync(BUILT, '');
    });
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Error(`需要 Node.js 20.19 或更新版本。Node.js 20.19 or newer is needed; this is ${process.version}.`);
}

function isInstalled() {
  const stamp = join(ROOT, 'node_modules/.package-lock.json');
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs - 1000;
}

function isBuilt() {
  if (!existsSync(BUILT)) return false;
  const built = statSync(BUILT).mtimeMs;
  return newestIn(join(ROOT, 'apps')) < built && newestIn(join(ROOT, 'libs')) < built;
}

function newestIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
