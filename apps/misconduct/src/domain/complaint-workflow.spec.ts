import { allowed, problems } from '#kernel';
import { complaintWorkflow } from './complaint-workflow.js';

describe('complaintWorkflow', () => {
  it('has no unreachable state and no dead end', () => {
    expect(problems(complaintWorkflow)).toEqual([]);
  });

  it('takes information until it is answered, and no longer', () => {
    expect(allowed(complaintWorkflow, 'TAKEN_UP')).toContain('add-information');
    expect(allowed(complaintWorkflow, 'ANSWERED')).toEqual([]);
  });
});
