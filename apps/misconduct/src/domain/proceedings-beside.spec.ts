import { allowed, problems } from '#kernel';
import { correctionWorkflow } from './correction-workflow.js';
import { performanceWorkflow } from './performance-workflow.js';

describe('the proceedings beside a case', () => {
  it('have no unreachable state and no dead end', () => {
    expect(problems(correctionWorkflow)).toEqual([]);
    expect(problems(performanceWorkflow)).toEqual([]);
  });

  it('lift a fine at any time, and a later remedy may set one again', () => {
    const open = (['DUE', 'PERFORMED', 'ENFORCING', 'ENFORCED', 'UNENFORCED'] as const).map((state) =>
      allowed(performanceWorkflow, state),
    );
    expect(open.every((deeds) => deeds.includes('lift'))).toBe(true);
    expect(allowed(performanceWorkflow, 'LIFTED')).toEqual(['change-fine']);
  });

  it('let what was found uncorrected be corrected still', () => {
    expect(allowed(correctionWorkflow, 'NOT_CORRECTED')).toEqual(['report-correction', 'find-corrected']);
  });
});
