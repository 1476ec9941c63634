import { decideCompletion, type CompletionAsked } from './complete-review.js';

const asking: CompletionAsked = { askedBefore: false, points: 2, missing: [1, null], completeBy: '2026-11-20' };
const decide = (change: Partial<CompletionAsked>) => decideCompletion({ ...asking, ...change }, '2026-11-16');

describe('decideCompletion', () => {
  it('asks for what points and the application as a whole lack', () => {
    expect(decide({})).toEqual({ asked: true });
    expect(decide({ completeBy: '2026-11-17' })).toEqual({ asked: true });
  });

  it('asks once', () => {
    expect(decide({ askedBefore: true })).toMatchObject({ because: 'completion-asked-before' });
  });

  it('names no point that is not there', () => {
    expect(decide({ missing: [2, 3] })).toMatchObject({ because: 'point-unknown', pointer: '/missing/1/no' });
  });

  it('leaves a day at least', () => {
    expect(decide({ completeBy: '2026-11-16' })).toMatchObject({
      because: 'completion-day-too-early',
      pointer: '/completeBy',
    });
  });
});
