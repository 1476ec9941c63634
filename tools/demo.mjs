import { join } from 'node:path';
import { checksAndFlags } from './demo/checks-and-flags.mjs';
import { determinationThatMaintains } from './demo/determination-that-maintains.mjs';
import { lateRequest } from './demo/late-request.mjs';
import { misconductToRecord } from './demo/misconduct.mjs';
import { reviewThatChanges } from './demo/review-that-changes.mjs';
import { openStage } from './demo/stage.mjs';
import { daysFrom, todayInShanghai } from './seed/days.mjs';
import { seedProject } from './seed/project.mjs';
import { readDemo, remember } from './seed/seed.mjs';

/**
 * `npm run demo`: a whole case over HTTP against the system that `npm start` runs, telling who does what and what comes
 * of it. Each run plays on a project of its own, so it can be run again. Fails loudly when a step differs.
 */
const dataDir = process.env.DATA_DIR ?? join(import.meta.dirname, '../.data');
const file = join(dataDir, 'demo.json');

try {
  const demo = read();
  const url = process.env.URL ?? demo.url;
  const days = daysFrom(todayInShanghai());
  const stage = await openStage({ url, demo, days });
  const number = demo.projects.length + 1;
  console.log(
    `新项目，约 400 户，三家机构提交报告 … A new project, some 400 households, three agencies file reports …`,
  );
  const { call, upload, tokens } = stage;
  const project = await seedProject({ call, upload, tokens, agencies: demo.agencies, days, number });
  remember(file, { ...demo, projects: [...demo.projects, { id: project.id, number }] });
  await checksAndFlags(stage, project);
  await reviewThatChanges(stage, project);
  await determinationThatMaintains(stage, project, 'H0100');
  await lateRequest(stage, project, 'H0120');
  await misconductToRecord(stage, project);
  console.log('\n演示完成，每一步都符合预期。The demo is complete; every step went as it must.');
} catch (error) {
  console.error(`\n演示失败 demo failed: ${error.message}`);
  process.exitCode = 1;
}

function read() {
  try {
    return readDemo(file);
  } catch {
    throw new Error(`没有演示数据，请先运行 npm start。No demo data at ${file}: run npm start first.`);
  }
}
