import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deadlinesPage, workflowsIn, workflowsPage } from './diagrams/pages.mjs';
import { prepare } from './start/prepare.mjs';

/** `npm run diagrams`: draws docs/workflows.md and docs/deadlines.md from the tables of the code. */
const root = join(import.meta.dirname, '..');
await prepare();

const { drawWorkflow } = await import('../dist/libs/kernel/src/index.js');
const { deadlineTable } = await import('../dist/libs/statutory-clock/src/index.js');
const files = readdirSync(join(root, 'dist/apps'), { recursive: true }).filter((file) => file.endsWith('-workflow.js'));
const exported = await Promise.all(files.map((file) => import(join(root, 'dist/apps', file))));

writeFileSync(join(root, 'docs/workflows.md'), workflowsPage(exported.flatMap(workflowsIn), drawWorkflow));
writeFileSync(join(root, 'docs/deadlines.md'), deadlinesPage(deadlineTable()));
console.log(`docs/workflows.md, docs/deadlines.md (${files.length} 张流程表 workflow tables)`);
