import { checkCandidates, type Candidacy } from './check-candidates.js';

const one = (agencyId: string, change: Partial<Candidacy> = {}): Candidacy => ({
  agencyId,
  signedUpOn: '2026-03-01',
  valid: true,
  ...change,
});
const check = (candidates: Candidacy[], change: { announcedOn?: string; seats?: number } = {}) =>
  checkCandidates(
    { candidates, announcedOn: '2026-03-04', decidedOn: '2026-03-02', seats: 1, ...change },
    '2026-03-04',
  );

describe('checkCandidates', () => {
  it('takes a list published today of agencies that signed up by then', () => {
    expect(check([one('a'), one('b', { signedUpOn: '2026-03-04' })])).toBeNull();
  });

  it.each([
    ['a list of tomorrow', check([one('a')], { announcedOn: '2026-03-05' }), 'dated-ahead', '/announcedOn'],
    [
      'one older than the decision',
      check([one('a')], { announcedOn: '2026-03-01' }),
      'announced-before-decision',
      '/announcedOn',
    ],
    ['an agency twice', check([one('a'), one('a')]), 'candidate-twice', '/candidates/1/agencyId'],
    [
      'one that signed up after it',
      check([one('a'), one('b', { signedUpOn: '2026-03-05' })]),
      'candidate-signed-up-late',
      '/candidates/1/signedUpOn',
    ],
    ['one not valid', check([one('a', { valid: false })]), 'candidate-not-valid', '/candidates/0/agencyId'],
    ['fewer than are to be chosen', check([one('a')], { seats: 2 }), 'too-few-candidates', '/candidates'],
  ])('turns away %s', (_, unfit, because, pointer) => {
    expect(unfit).toEqual({ because, pointer });
  });
});
