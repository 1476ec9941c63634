import { problems } from '#kernel';
import { rosterWorkflow } from './roster-workflow.js';

describe('rosterWorkflow', () => {
  it('has no unreachable state and no dead end', () => {
    expect(problems(rosterWorkflow)).toEqual([]);
  });
});
