import { drawWorkflow, problems, type Workflow } from '#kernel';
import { deadlineTable } from '#statutory-clock';
import { readdirSync, readFileSync } from 'node:fs';
import { deadlinesPage, workflowsIn, workflowsPage } from '../tools/diagrams/pages.mjs';

const apps = new URL('../apps/', import.meta.url);
const page = (name: string): string => readFileSync(new URL(`../docs/${name}.md`, import.meta.url), 'utf8');
const source = (file: string): string => readFileSync(new URL(file, apps), 'utf8');
const sources = readdirSync(apps, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const isTable = (file: string): boolean => file.endsWith('-workflow.ts');

describe('the procedures', () => {
  let workflows: Workflow<string, string>[];

  beforeAll(async () => {
    const files = sources.filter(isTable);
    const exported = await Promise.all(files.map((file) => import(new URL(file, apps).pathname) as Promise<object>));
    workflows = exported.flatMap((one) => workflowsIn(one) as Workflow<string, string>[]);
  });

  it('are all in files named for what they are', () => {
    const elsewhere = sources.filter(
      (file) => !isTable(file) && !file.endsWith('.spec.ts') && source(file).includes('defineWorkflow('),
    );
    expect(elsewhere).toEqual([]);
    expect(workflows.length).toBe(sources.filter(isTable).length);
  });

  it('reach every state, and have no dead end but the final ones', () => {
    expect(workflows.flatMap((one) => problems(one).map((problem) => `${one.name}: ${problem}`))).toEqual([]);
  });

  it('are drawn in docs/workflows.md as the code has them; npm run diagrams draws them anew', () => {
    expect(page('workflows')).toBe(workflowsPage(workflows, drawWorkflow));
  });

  it('run against the periods that docs/deadlines.md lists', () => {
    expect(page('deadlines')).toBe(deadlinesPage(deadlineTable()));
  });
});
