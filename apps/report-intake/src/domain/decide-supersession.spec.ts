import { decideSupersession, type SupersessionFacts } from './decide-supersession.js';

const asked: SupersessionFacts = { kind: 'review', served: true, challengeId: 'r', challenge: 'open' };
const decide = (facts: Partial<SupersessionFacts>) => decideSupersession({ ...asked, ...facts });

describe('a new version in place of one on file', () => {
  it('is the agency’s own affair until service, and never after', () => {
    const own = { kind: 'agency-correction', challengeId: null, challenge: 'unknown' } as const;
    expect(decide({ ...own, served: false })).toEqual({ allowed: true });
    expect(decide({ ...own, served: true })).toEqual({ allowed: false, because: 'served-stands' });
  });

  it.each(['review', 'determination'] as const)('answers a %s that is open', (kind) => {
    expect(decide({ kind })).toEqual({ allowed: true });
  });

  it.each([
    ['review', '/reviewId'],
    ['determination', '/determinationId'],
  ] as const)('names a %s that is known and has no result yet', (kind, pointer) => {
    expect(decide({ kind, challengeId: null })).toEqual({ allowed: false, because: `${kind}-id-missing`, pointer });
    for (const challenge of ['unknown', 'closed'] as const) {
      expect(decide({ kind, challenge })).toEqual({ allowed: false, because: `challenge-${challenge}`, pointer });
    }
  });
});
