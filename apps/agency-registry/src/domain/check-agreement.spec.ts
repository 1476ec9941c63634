import { checkAgreement } from './check-agreement.js';

const agreeing = {
  candidateIds: ['a', 'b'],
  households: 10,
  seats: 1,
  announcedOn: '2026-03-02',
  agreeBy: '2026-03-12' as string | null,
  validIds: new Set(['a', 'b']),
  conflictedIds: new Set<string>(),
};
const moreThanHalf = { share: '1/2', moreThan: true } as const;
const twoThirds = { share: '2/3', moreThan: false } as const;
const check = (
  change: Partial<{ agencyIds: string[]; signed: number; agreedOn: string }> = {},
  to: Partial<typeof agreeing> = {},
) =>
  checkAgreement(
    { agencyIds: ['a'], signed: 6, agreedOn: '2026-03-12', ...change },
    { ...agreeing, ...to },
    moreThanHalf,
    '2026-03-20',
  );

describe('checkAgreement', () => {
  it('stands on the last day, signed by more than half', () => {
    expect(check()).toBeNull();
  });

  it('takes half for not more than half, and two thirds where they suffice', () => {
    expect(check({ signed: 5 })).toEqual({ because: 'agreement-share-missed', pointer: '/householdNos' });
    const facts = { agencyIds: ['a'], agreedOn: '2026-03-12' };
    const with9 = { ...agreeing, households: 9 };
    expect(checkAgreement({ ...facts, signed: 6 }, with9, twoThirds, '2026-03-20')).toBeNull();
    expect(checkAgreement({ ...facts, signed: 5 }, with9, twoThirds, '2026-03-20')?.because).toBe(
      'agreement-share-missed',
    );
  });

  it('knows no last day where the place sets none', () => {
    expect(check({ agreedOn: '2026-03-19' }, { agreeBy: null })).toBeNull();
  });

  it('falls on no agency that may not be appointed', () => {
    const pointer = '/agencyIds/0';
    expect(check({}, { validIds: new Set(['b']) })).toEqual({ because: 'agency-not-valid', pointer });
    expect(check({}, { conflictedIds: new Set(['a']) })).toEqual({ because: 'agency-has-conflict', pointer });
  });

  it.each([
    ['the day after the last', { agreedOn: '2026-03-13' }, 'agreement-out-of-time', '/agreedOn'],
    ['a day before the announcement', { agreedOn: '2026-03-01' }, 'agreement-out-of-time', '/agreedOn'],
    ['a day to come', { agreedOn: '2026-03-21' }, 'dated-ahead', '/agreedOn'],
    ['a stranger', { agencyIds: ['c'] }, 'agency-not-a-candidate', '/agencyIds/0'],
    ['two for one seat', { agencyIds: ['a', 'b'] }, 'more-chosen-than-seats', '/agencyIds'],
    ['more households than there are', { signed: 11 }, 'more-households-than-there-are', '/householdNos'],
  ])('does not stand with %s', (_, change, because, pointer) => {
    expect(check(change)).toEqual({ because, pointer });
  });
});
