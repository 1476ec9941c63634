import { allowed, next, problems, type Workflow } from '#kernel';
import { reviewWorkflow } from './review-workflow.js';

const table: Workflow<string, string> = reviewWorkflow;
const states = Object.keys(table.states);
const openFor = (deed: string) => states.filter((state) => next(table, state, deed) !== null);

describe('reviewWorkflow', () => {
  it('has no unreachable state and no dead end', () => {
    expect(problems(reviewWorkflow)).toEqual([]);
  });

  it('sets an agency to work only on an application that was accepted', () => {
    expect(openFor('make-available')).toEqual(['ACCEPTED']);
  });

  it('lets nobody accept a late request without deciding on its lateness', () => {
    expect(next(reviewWorkflow, 'LATE', 'accept')).toBeNull();
    expect(next(reviewWorkflow, 'LATE', 'admit-late')).toBe('ACCEPTED');
  });

  it('takes an answer after the last day too', () => {
    expect(next(reviewWorkflow, 'OVERDUE', 'answer-unchanged')).toBe('UNCHANGED');
  });

  it('sends back for completion only what the agency has not seen', () => {
    expect(openFor('ask-to-complete')).toEqual(['ACCEPTED']);
    expect(next(reviewWorkflow, 'INCOMPLETE', 'complete')).toBe('ACCEPTED');
    expect(allowed(reviewWorkflow, 'INCOMPLETE')).toEqual(['complete', 'refuse', 'withdraw']);
  });

  it('brings a result wrongly taken as served back to where it was', () => {
    expect(next(reviewWorkflow, 'RESULT_SERVED', 'void-service-changed')).toBe('CHANGED');
    expect(next(reviewWorkflow, 'RESULT_SERVED', 'void-service-unchanged')).toBe('UNCHANGED');
  });

  it('closes an answered review only after the result was served', () => {
    expect(allowed(reviewWorkflow, 'CHANGED')).toEqual(['serve-result']);
    expect(allowed(reviewWorkflow, 'UNCHANGED')).toEqual(['serve-result']);
  });
});
