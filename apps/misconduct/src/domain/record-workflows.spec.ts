import { next, problems, type Workflow } from '#kernel';
import { disputeWorkflow } from './dispute-workflow.js';
import { recordWorkflow } from './record-workflow.js';
import { remedyWorkflow } from './remedy-workflow.js';
import { repairWorkflow } from './repair-workflow.js';
import { deedTo, supervisionWorkflow } from './supervision-workflow.js';

const tables: Workflow<string, string>[] = [
  recordWorkflow,
  disputeWorkflow,
  repairWorkflow,
  remedyWorkflow,
  supervisionWorkflow,
];
const openFor = (table: Workflow<string, string>, deed: string) =>
  Object.keys(table.states).filter((state) => next(table, state, deed) !== null);

describe('the tables of what follows a decision', () => {
  it.each(tables.map((table): [string, Workflow<string, string>] => [table.name, table]))(
    '%s has no unreachable state and no dead end',
    (_, table) => {
      expect(problems(table)).toEqual([]);
    },
  );

  it('take an annulled entry back from every state after its publication was decided', () => {
    expect(openFor(recordWorkflow, 'withdraw')).toEqual(['UNPUBLISHED', 'PUBLISHED', 'EXPIRED', 'REPAIRED']);
  });

  it('repair only what is published, and publish again only what was repaired', () => {
    expect(openFor(recordWorkflow, 'repair')).toEqual(['PUBLISHED']);
    expect(openFor(recordWorkflow, 'republish')).toEqual(['REPAIRED']);
  });

  it('grant no repair that nobody verified', () => {
    expect(openFor(repairWorkflow, 'repair')).toEqual(['VERIFIED']);
  });

  it('move an agency from any step of the ladder to any other', () => {
    for (const [level, deed] of Object.entries(deedTo)) {
      const others = Object.keys(deedTo).filter((other) => other !== level);
      expect(openFor(supervisionWorkflow, deed)).toEqual(others);
    }
  });
});
