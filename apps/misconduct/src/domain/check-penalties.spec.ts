import { fitsOutcome, fitsReferralAnswer } from './check-penalties.js';

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

describe('fitsReferralAnswer', () => {
  it('wants the penalties of a listing that no decision below has named, even if there are none', () => {
    expect(fitsReferralAnswer('list', false, undefined)).toBe(false);
    expect(fitsReferralAnswer('list', false, [])).toBe(true);
  });

  it('takes none where they were named below, or nothing is listed', () => {
    expect(fitsReferralAnswer('list', true, ['revocation'])).toBe(false);
    expect(fitsReferralAnswer('list', true, undefined)).toBe(true);
    expect(fitsReferralAnswer('return', false, ['fine'])).toBe(false);
    expect(fitsReferralAnswer('decline', false, undefined)).toBe(true);
  });
});
