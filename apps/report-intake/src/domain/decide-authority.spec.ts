import { decideAuthority, type AuthorityFacts } from './decide-authority.js';
import { mayReceive } from './may-receive.js';

const today = '2026-05-10';
const decide = (facts: Partial<AuthorityFacts>) =>
  decideAuthority(
    { validFrom: '2026-05-01', validUntil: '2026-12-31', identityChecked: true, by: 'officer', ...facts },
    today,
  );

describe('decideAuthority', () => {
  it('takes authority on its last day, and none that is over or reversed', () => {
    expect(decide({ validUntil: today })).toEqual({ valid: true });
    expect(decide({ validUntil: '2026-05-09' })).toMatchObject({ because: 'authority-expired' });
    expect(decide({ validFrom: '2027-01-01' })).toMatchObject({ because: 'span-reversed', pointer: '/validUntil' });
  });

  it('asks an officer, not the household, to have checked who it is', () => {
    expect(decide({ identityChecked: false })).toMatchObject({ because: 'identity-check-missing' });
    expect(decide({ identityChecked: false, by: 'household' })).toEqual({ valid: true });
  });
});

describe('mayReceive', () => {
  const authority = { state: 'IN_FORCE', scope: ['receive'], validFrom: '2026-05-01', validUntil: today } as const;

  it('holds from the first day to the last, for what the letter covers, until it is ended', () => {
    expect(['2026-05-01', today].map((day) => mayReceive(authority, day))).toEqual([true, true]);
    expect(['2026-04-30', '2026-05-11'].map((day) => mayReceive(authority, day))).toEqual([false, false]);
    expect(mayReceive({ ...authority, scope: ['review'] }, today)).toBe(false);
    expect(mayReceive({ ...authority, state: 'ENDED' }, today)).toBe(false);
  });
});
