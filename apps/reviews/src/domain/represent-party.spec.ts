import { decideRepresentation } from './represent-party.js';

const son = { representativeId: 'son', validFrom: '2026-04-01', validUntil: '2026-12-31', scope: ['review'] };
const clerk = { ...son, representativeId: 'receiver', scope: ['receive'] };
const parties = [
  { partyId: 'heir', representatives: [son, clerk] },
  { partyId: 'tenant', representatives: [] },
];
const decide = (representativeId: string | null, partyId: string | null = null, day = '2026-11-12') =>
  decideRepresentation({ representativeId, partyId, act: 'review' }, parties, day);

describe('decideRepresentation', () => {
  it('knows whoever has authority over reviews, from its first day to its last', () => {
    for (const day of ['2026-04-01', '2026-12-31']) expect(decide('son', null, day)).toEqual({ known: true });
    expect(decide('son', 'heir')).toEqual({ known: true });
  });

  it('does not know one before or after, nor one who may only receive papers, nor a stranger', () => {
    const refused = { known: false, because: 'representative-not-known', pointer: '/representativeId' };
    for (const day of ['2026-03-31', '2027-01-01']) expect(decide('son', null, day)).toEqual(refused);
    expect(decide('receiver')).toEqual(refused);
    expect(decide('stranger')).toEqual(refused);
  });

  it('wants authority over determination for a determination', () => {
    const asked = { representativeId: 'son', partyId: null, act: 'determination' as const };
    expect(decideRepresentation(asked, parties, '2026-11-12')).toMatchObject({ because: 'representative-not-known' });
    const entitled = [{ partyId: 'heir', representatives: [{ ...son, scope: ['determination'] }] }];
    expect(decideRepresentation(asked, entitled, '2026-11-12')).toEqual({ known: true });
  });

  it('does not let the representative of one party act for another', () => {
    expect(decide('son', 'tenant')).toMatchObject({ because: 'representative-not-known' });
  });

  it('asks for a party on file; the owner the report names needs no entry', () => {
    expect(decide(null, 'stranger')).toMatchObject({ because: 'party-not-known', pointer: '/counter/partyId' });
    expect(decide(null, 'tenant')).toEqual({ known: true });
    expect(decide(null)).toEqual({ known: true });
  });
});
