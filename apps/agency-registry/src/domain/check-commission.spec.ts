import { checkCommission } from './check-commission.js';
import { findCommissionedOn } from './find-commissioned-on.js';

const appointments = [{ agencyId: 'a', appraiserIds: ['p', 'q'], from: '2026-03-05' }];
const check = (change: object = {}) =>
  checkCommission(
    { agencyId: 'a', appraiserIds: ['p', 'q'], signedOn: '2026-03-06', ...change },
    appointments,
    '2026-03-04',
    '2026-03-10',
  );

describe('checkCommission', () => {
  it('takes a contract of an appointed agency naming its appointed appraisers', () => {
    expect(check()).toBeNull();
  });

  it.each([
    ['of another agency', { agencyId: 'b' }, 'agency-not-appointed', '/agencyId'],
    ['naming somebody else', { appraiserIds: ['p', 'x'] }, 'appraiser-not-in-appointment', '/appraiserIds/1'],
    ['signed tomorrow', { signedOn: '2026-03-11' }, 'dated-ahead', '/signedOn'],
    ['signed before the choice', { signedOn: '2026-03-03' }, 'commission-before-selection', '/signedOn'],
  ])('takes none %s', (_, change, because, pointer) => {
    expect(check(change)).toEqual({ because, pointer });
  });
});

describe('findCommissionedOn', () => {
  const two = [{ agencyId: 'a' }, { agencyId: 'b' }];

  it('is the day the last of the agencies appointed had its first contract', () => {
    const signed = [
      { agencyId: 'a', signedOn: '2026-03-06' },
      { agencyId: 'b', signedOn: '2026-03-09' },
      { agencyId: 'b', signedOn: '2026-04-01' },
    ];
    expect(findCommissionedOn(two, signed)).toBe('2026-03-09');
    expect(findCommissionedOn(two, signed.slice(0, 1))).toBeNull();
  });

  it('does not come where nobody is appointed', () => {
    expect(findCommissionedOn([], [])).toBeNull();
  });
});
