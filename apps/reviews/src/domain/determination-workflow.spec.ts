import { allowed, next, problems, type Workflow } from '#kernel';
import { determinationWorkflow } from './determination-workflow.js';

const table: Workflow<string, string> = determinationWorkflow;
const states = Object.keys(table.states);
const openFor = (deed: string) => states.filter((state) => next(table, state, deed) !== null);

describe('determinationWorkflow', () => {
  it('has no unreachable state and no dead end', () => {
    expect(problems(determinationWorkflow)).toEqual([]);
  });

  it('takes findings and an opinion only from a panel that is examining', () => {
    for (const deed of ['maintain', 'send-back', 'examine-aspect', 'ask-party', 'record-site-visit']) {
      expect(openFor(deed)).toEqual(['EXAMINING']);
    }
  });

  it('draws a panel again when a ground for recusal comes to light, even during examination', () => {
    expect(next(determinationWorkflow, 'PANEL_DRAWN', 'redraw-panel')).toBe('PANEL_DRAWN');
    expect(next(determinationWorkflow, 'EXAMINING', 'redraw-panel')).toBe('PANEL_DRAWN');
  });

  it('does not close a report sent back before a new one came or its absence is on record', () => {
    expect(allowed(determinationWorkflow, 'CORRECT')).toEqual(['receive-new-report', 'record-no-new-report']);
  });

  it('lets nobody withdraw an application once the opinion is given', () => {
    for (const state of ['MAINTAINED', 'CORRECT', 'REISSUED', 'NOT_REISSUED', 'FEE_ALLOCATED'] as const) {
      expect(next(determinationWorkflow, state, 'withdraw')).toBeNull();
    }
  });
});
