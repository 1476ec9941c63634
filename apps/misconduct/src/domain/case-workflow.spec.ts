import { allowed, next, problems, type Workflow } from '#kernel';
import { caseWorkflow } from './case-workflow.js';

const table: Workflow<string, string> = caseWorkflow;
const states = Object.keys(table.states);
const openFor = (deed: string) => states.filter((state) => next(table, state, deed) !== null);
const leadingTo = (target: string) =>
  states.filter((state) => allowed(table, state).some((deed) => next(table, state, deed) === target));

describe('caseWorkflow', () => {
  it('has no unreachable state and no dead end', () => {
    expect(problems(caseWorkflow)).toEqual([]);
  });

  it('finds a violation only after a notice was served, and never while a hearing is to be held', () => {
    expect(openFor('decide-violation')).toEqual(['NOTICE_SERVED', 'DEFENCE', 'HEARD', 'REFERRED']);
  });

  it('refers a case up only after a notice was served, and what was decided only after the decision was', () => {
    expect(openFor('refer')).toEqual(['NOTICE_SERVED', 'DEFENCE', 'HEARD', 'SERVED', 'RETURNED']);
  });

  it('hears the agency from the notice until a decision, however often', () => {
    expect(openFor('record-defence')).toEqual([
      'NOTICE_SERVED',
      'DEFENCE',
      'HEARING_REQUESTED',
      'HEARING_NOTIFIED',
      'HEARD',
    ]);
  });

  it('files nothing that was not verified', () => {
    expect(leadingTo('FILED')).toEqual(['VERIFYING']);
  });

  it('lists only what was served or referred', () => {
    expect(openFor('list')).toEqual(['SERVED', 'REFERRED']);
  });

  it('serves no notice that is not on paper', () => {
    expect(openFor('serve-notice')).toEqual(['NOTICE_ISSUED']);
  });

  it('lets nothing past a legal review but the reviewer', () => {
    expect(allowed(caseWorkflow, 'LEGAL_REVIEW')).toEqual(['pass-review', 'return-for-investigation']);
  });

  it('lets the receiving authority punish, list, decline or return a referral, and the sender recall it', () => {
    expect(allowed(caseWorkflow, 'REFERRED')).toEqual([
      'decide-violation',
      'list',
      'decline-listing',
      'return-referral',
      'recall-referral',
    ]);
  });
});
