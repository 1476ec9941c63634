import { findUnseating } from './unseat-member.js';

const expert = { expertId: 'x', field: 'law' as const, agencyIds: [], declaredInterests: [], priorInvolvements: [] };
const conflicts = { agencyId: 'a', partyIds: ['p'] };
const on = (today: string, change = {}) => findUnseating({ ...expert, ...change }, conflicts, '2026-11-30', today);

describe('findUnseating', () => {
  it('leaves a member seated to the end of the last day of the term', () => {
    expect(on('2026-11-30')).toBeNull();
    expect(on('2026-12-01')).toBe('term-ended');
  });

  it('names what calls for recusal before the term', () => {
    expect(on('2026-12-01', { agencyIds: ['a'] })).toBe('employed-by-agency');
  });
});
