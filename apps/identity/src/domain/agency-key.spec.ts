import { isAccepted, readKey, writeKey, type KeyFacts } from './agency-key.js';

const now = new Date('2026-11-23T04:00:00Z');
const today = '2026-11-23';
const key: KeyFacts = {
  mode: 'live',
  secretHash: 'new',
  earlierSecretHash: 'old',
  earlierSecretUntil: new Date('2026-11-24T04:00:00Z'),
  expiresOn: null,
  revokedAt: null,
};
const shows = (secretHash: string, mode = 'live') => ({ secretHash, mode });

describe('readKey', () => {
  it('reads back what was written, whatever underscores the secret holds', () => {
    const written = { mode: 'test' as const, prefix: 'abcdefg2', secret: `_-${'a_'.repeat(20)}b` };
    expect(readKey(writeKey(written))).toEqual(written);
  });

  it.each(['', 'osk_live_abcdefg2_', 'osk_prod_abcdefg2_x', `ses_${'a'.repeat(43)}`])('knows %p for no key', (text) => {
    expect(readKey(text)).toBeNull();
  });
});

describe('isAccepted', () => {
  it('opens to the present secret, and to the one before while they overlap', () => {
    expect(isAccepted(key, shows('new'), now, today)).toBe(true);
    expect(isAccepted(key, shows('old'), now, today)).toBe(true);
    expect(isAccepted(key, shows('old'), new Date('2026-11-24T04:00:00Z'), '2026-11-24')).toBe(false);
    expect(isAccepted(key, shows('other'), now, today)).toBe(false);
  });

  it('opens on its last day and not after', () => {
    expect(isAccepted({ ...key, expiresOn: today }, shows('new'), now, today)).toBe(true);
    expect(isAccepted({ ...key, expiresOn: '2026-11-22' }, shows('new'), now, today)).toBe(false);
  });

  it('never opens once revoked, nor as a key of the other mode', () => {
    expect(isAccepted({ ...key, revokedAt: now }, shows('new'), now, today)).toBe(false);
    expect(isAccepted(key, shows('new', 'test'), now, today)).toBe(false);
  });
});
