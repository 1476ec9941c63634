import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedWorld } from '../seed/seed.mjs';
import { startSystem } from './system.mjs';

/**
 * A whole system on free ports in a folder of its own, durable as in production, with agencies and a project of `homes`
 * reports in it; everything is gone when `work({ system, world })` ends. Its logs stay when it fails.
 */
export async function withSystem({ homes, single = false, settings = {} }, work) {
  const dataDir = mkdtempSync(join(tmpdir(), 'oversight-run-'));
  chmodSync(dataDir, 0o755);
  const firstAdminToken = randomBytes(16).toString('hex');
  const system = await startSystem({
    dataDir,
    single,
    settings,
    firstAdminTokenSha256: createHash('sha256').update(firstAdminToken).digest('hex'),
    log: (line) => console.error(line),
  });
  try {
    const world = await seedWorld({ url: system.url, firstAdminToken, homes });
    const result = await work({ system, world });
    await system.stop();
    rmSync(dataDir, { recursive: true, force: true });
    return result;
  } catch (error) {
    await system.stop();
    console.error(`logs: ${dataDir}/log`);
    throw error;
  }
}
