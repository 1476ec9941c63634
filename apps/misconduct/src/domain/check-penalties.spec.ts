import { fitsOutcome } from './check-penalties.js';

describe('fitsOutcome', () => {
  it('wants a penalty named where one is decided', () => {
    expect(fitsOutcome('violation', ['warning'])).toBe(true);
    expect(fitsOutcome('violation', [])).toBe(false);
  });

  it('lets no penalty stand where none is decided', () => {
    for (const outcome of ['no-penalty', 'unfounded'] as const) {
      expect(fitsOutcome(outcome, [])).toBe(true);
      expect(fitsOutcome(outcome, ['fine'])).toBe(false);
    }
  });
});
