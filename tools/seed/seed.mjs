import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiOf, uploadsTo } from '../http.mjs';
import { seedAgencies, seedKeys } from './agencies.mjs';
import { daysFrom, todayInShanghai } from './days.mjs';
import { seedPeople } from './people.mjs';
import { seedProject } from './project.mjs';

/** People, agencies, keys and one project of `homes` households, all made through the API like anybody else would. */
export async function seedWorld({ url, firstAdminToken, homes }) {
  const call = apiOf(url);
  const days = daysFrom(todayInShanghai());
  const { tokens, officers } = await seedPeople({ call, firstAdminToken });
  const agencies = await seedAgencies({ call, tokens, days });
  await seedKeys({ call, tokens, agencies });
  const project = await seedProject({ call, upload: uploadsTo(url), tokens, agencies, days, number: 1, homes });
  return { call, days, tokens, officers, agencies, project };
}

/** Lies in the data folder while demo data are being written. */
const unfinishedMark = (dataDir) => join(dataDir, 'demo.unfinished');

/** Whether an earlier start was stopped half-way through its demo data, which cannot be continued. */
export const isSeedUnfinished = (dataDir) => existsSync(unfinishedMark(dataDir));

/**
 * Seeds the embedded demo database and remembers accounts and ids in `<dataDir>/demo.json`, readable by its owner only.
 */
export async function seedDemo({ url, dataDir, firstAdminToken }) {
  writeFileSync(unfinishedMark(dataDir), '');
  const { officers, agencies, project } = await seedWorld({ url, firstAdminToken, homes: 400 });
  remember(join(dataDir, 'demo.json'), {
    url,
    officers,
    agencies: agencies.map(({ id, name, short, key, appraisers }) => ({ id, name, short, key, appraisers })),
    projects: [{ id: project.id, number: project.number }],
  });
  rmSync(unfinishedMark(dataDir));
}

export const readDemo = (file) => JSON.parse(readFileSync(file, 'utf8'));

export function remember(file, demo) {
  writeFileSync(file, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  return demo;
}
