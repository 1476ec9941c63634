import { next, problems, type Workflow } from '#kernel';
import { conflictWorkflow } from './conflict-workflow.js';
import { selectionWorkflow } from './selection-workflow.js';

const table: Workflow<string, string> = selectionWorkflow;
const openFor = (deed: string) => Object.keys(table.states).filter((state) => next(table, state, deed) !== null);

describe('selectionWorkflow', () => {
  it('has no unreachable state and no dead end', () => {
    expect(problems(selectionWorkflow)).toEqual([]);
    expect(problems(conflictWorkflow)).toEqual([]);
  });

  it('calls a vote only where the households did not agree, and once', () => {
    expect(openFor('call-vote')).toEqual(['NOT_AGREED']);
  });

  it('draws only what was called and committed to', () => {
    expect(openFor('draw')).toEqual(['DRAWING']);
    expect(openFor('call-draw')).toEqual(['NOT_AGREED', 'VOTE_FAILED']);
  });

  it('takes no ballot before the vote or after its count', () => {
    expect(openFor('record-ballot')).toEqual(['VOTING']);
  });

  it('can be annulled from everywhere, once', () => {
    expect(openFor('annul')).toEqual(Object.keys(table.states).filter((state) => state !== 'ANNULLED'));
  });
});
