import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DOWNLOAD_MS = 60_000;
const UPDATE_MS = 180_000;

/**
 * Unpacks the distribution's nats-server package into `cacheDir` without installing it. Answers null, or why it failed.
 * @param {{ cacheDir: string, log: (line: string) => void }} where
 * @returns {Promise<string | null>}
 */
export async function downloadNatsServer({ cacheDir, log }) {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg'))
    return 'not installed, and no apt here to fetch it';
  mkdirSync(cacheDir, { recursive: true });
  const work = mkdtempSync(join(cacheDir, 'fetch-'));
  try {
    log(`fetching nats-server from the distribution into ${cacheDir}`);
    await fetchPackage(work, log);
    const [deb] = readdirSync(work).filter((file) => file.endsWith('.deb'));
    if (!deb) return 'apt-get download left no package';
    await run('dpkg', ['-x', deb, 'tree'], { cwd: work });
    keep(join(work, 'tree', 'usr', 'sbin', 'nats-server'), join(cacheDir, 'nats-server'));
    return null;
  } catch (error) {
    return lastLine(error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The system's package lists may be missing or stale: then apt gets lists of its own, which an ordinary user may fill. */
async function fetchPackage(work, log) {
  const own = ownState(work);
  try {
    await apt(work, [...own.cache, 'download', 'nats-server'], DOWNLOAD_MS);
  } catch {
    log('the package lists of this system do not serve; fetching fresh ones beside it (some 10 MB)');
    await apt(work, [...own.cache, ...own.lists, 'update'], UPDATE_MS);
    await apt(work, [...own.cache, ...own.lists, 'download', 'nats-server'], DOWNLOAD_MS);
  }
}

function ownState(work) {
  for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(work, folder), { recursive: true });
  return {
    // As root apt would fetch as its user _apt, who may not be able to reach the clone.
    cache: ['-o', `Dir::Cache=${join(work, 'cache')}`, '-o', 'APT::Sandbox::User=root'],
    lists: ['-o', `Dir::State::lists=${join(work, 'lists')}`, '-o', 'Acquire::Languages=none'],
  };
}

function apt(cwd, args, timeout) {
  return run('apt-get', ['-q', '-o', 'Acquire::Retries=2', ...args], {
    cwd,
    timeout,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}

/** Renamed into place in one go: two starts at once never see half a program. */
function keep(program, place) {
  const fresh = `${place}.${process.pid}`;
  copyFileSync(program, fresh);
  chmodSync(fresh, 0o755);
  renameSync(fresh, place);
}

function lastLine(error) {
  const said = (error.stderr ?? '').trim().split('\n').at(-1);
  return said || error.message;
}
