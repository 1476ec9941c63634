import { allowed, next, problems, type Workflow } from '#kernel';
import { caseWorkflow } from './case-workflow.js';

const table: Workflow<string, string> = caseWorkflow;
const states = Object.keys(table.states);
const openFor = (deed: string) => states.filter((state) => next(table, state, deed) !== null);

describe('caseWorkflow', () => {
  it('has no unreachable state and no dead end', () => {
    expect(problems(caseWorkflow)).toEqual([]);
  });

  it('finds a violation only after a notice was served', () => {
    expect(openFor('decide-violation')).toEqual(['NOTICE_SERVED', 'DEFENCE']);
  });

  it('refers a case up only after a notice was served', () => {
    expect(openFor('refer')).toEqual(['NOTICE_SERVED', 'DEFENCE', 'DECIDED_VIOLATION', 'RETURNED']);
  });

  it('hears the agency from the notice until a decision, however often', () => {
    expect(openFor('record-defence')).toEqual(['NOTICE_SERVED', 'DEFENCE']);
  });

  it('publishes only what was listed, and lists only what was decided', () => {
    expect(openFor('publish')).toEqual(['LISTED']);
    expect(openFor('list')).toEqual(['DECIDED_VIOLATION', 'REFERRED']);
  });

  it('lets the receiving authority list, decline or return a referral, and the sender recall it', () => {
    expect(allowed(caseWorkflow, 'REFERRED')).toEqual([
      'list',
      'decline-listing',
      'return-referral',
      'recall-referral',
    ]);
  });

  it('takes an annulled entry back from every state after listing', () => {
    expect(openFor('withdraw')).toEqual(['LISTED', 'UNPUBLISHED', 'PUBLISHED', 'EXPIRED']);
  });
});
