import { next, problems } from '#kernel';
import { correctiveStepWorkflow } from './corrective-step-workflow.js';

describe('correctiveStepWorkflow', () => {
  it('has no unreachable state and no dead end', () => {
    expect(problems(correctiveStepWorkflow)).toEqual([]);
  });

  it('confirms only what was performed, and owes again what was not enough', () => {
    expect(next(correctiveStepWorkflow, 'ORDERED', 'confirm')).toBeNull();
    expect(next(correctiveStepWorkflow, 'PERFORMED', 'return')).toBe('ORDERED');
  });
});
