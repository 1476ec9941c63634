import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../runtime/run-to-end.mjs';
import { step } from '../runtime/steps.mjs';
import { readDemo, remember } from '../seed/seed.mjs';

const SEED = join(import.meta.dirname, '../seed/run.mjs');

/**
 * Sees to it that the embedded database holds the demo data, and answers what `demo.json` says of them. They are written
 * once; from then on only the URL changes. In a process of its own, whose memory the launcher need not keep.
 */
export async function ensureDemo({ parts, url, dataDir, firstAdminToken }) {
  const file = join(dataDir, 'demo.json');
  if (!existsSync(file)) {
    const env = { ...process.env, URL: url, DATA_DIR: dataDir, FIRST_ADMIN_TOKEN: firstAdminToken };
    await step({ zh: '写入演示数据', en: 'seed demo data' }, () =>
      runToEnd(parts, { command: process.execPath, args: [SEED], env }),
    );
  }
  return remember(file, { ...readDemo(file), url });
}
