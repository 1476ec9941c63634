import { nextAttempt } from './next-attempt.js';

describe('the next attempt to send', () => {
  it('waits longer each time, and comes six times at most', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((attempts) => nextAttempt(attempts) ?? 0);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[0]).toBeGreaterThan(0);
    expect(nextAttempt(7)).toBeNull();
  });
});
