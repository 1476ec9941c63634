import { checkBallot } from './check-ballot.js';

const voting = { participants: ['a', 'b'], seats: 1, from: '2026-03-16', closesOn: '2026-03-18' };
const check = (change: Partial<{ agencyIds: string[]; castOn: string }> = {}, today = '2026-03-20') =>
  checkBallot({ agencyIds: ['a'], castOn: '2026-03-18', ...change }, voting, today);

describe('checkBallot', () => {
  it('counts one cast on the first or the last day, a spoiled one too', () => {
    expect([check(), check({ castOn: '2026-03-16' }), check({ agencyIds: [] })]).toEqual([null, null, null]);
  });

  it.each([
    ['after the close', check({ castOn: '2026-03-19' }), 'ballot-out-of-time', '/castOn'],
    ['before the vote', check({ castOn: '2026-03-15' }), 'ballot-out-of-time', '/castOn'],
    ['tomorrow', check({}, '2026-03-17'), 'dated-ahead', '/castOn'],
    ['for a stranger', check({ agencyIds: ['c'] }), 'agency-not-a-candidate', '/agencyIds/0'],
    ['for two where one is chosen', check({ agencyIds: ['a', 'b'] }), 'more-chosen-than-seats', '/agencyIds'],
  ])('does not count one cast %s', (_, bad, because, pointer) => {
    expect(bad).toEqual({ because, pointer });
  });
});
