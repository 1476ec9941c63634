import { allowed, next, problems, type Workflow } from '#kernel';
import { reportWorkflow } from './report-workflow.js';

const table: Workflow<string, string> = reportWorkflow;
const states = Object.keys(table.states);
const openFor = (deed: string) => states.filter((state) => next(table, state, deed) !== null);

describe('reportWorkflow', () => {
  it('has no unreachable state and no dead end', () => {
    expect(problems(reportWorkflow)).toEqual([]);
  });

  it('neither registers nor serves a returned version', () => {
    expect(allowed(reportWorkflow, 'RETURNED')).toEqual(['supersede', 'withdraw']);
  });

  it('serves only what is registered, and not while it is on display', () => {
    expect(openFor('serve')).toEqual(['REGISTERED', 'DISPLAYED']);
  });

  it('can serve again after a wrong entry of service was voided', () => {
    const voided = next(reportWorkflow, 'SERVED', 'void-service');
    expect(voided).toBe('REGISTERED');
    expect(next(reportWorkflow, 'REGISTERED', 'serve')).toBe('SERVED');
  });

  it('lets an agency withdraw a version until it is served', () => {
    expect(next(reportWorkflow, 'DISPLAYED', 'withdraw')).toBe('WITHDRAWN');
    expect(next(reportWorkflow, 'SERVED', 'withdraw')).toBeNull();
  });

  it('lets a new version supersede each one that is not closed', () => {
    const open = states.filter((state) => !['SUBMITTED', 'SUPERSEDED', 'WITHDRAWN'].includes(state));
    for (const state of open) expect(next(table, state, 'supersede')).toBe('SUPERSEDED');
  });
});
