import { decideListing, type ListingFacts } from './list-record.js';

const facts: ListingFacts = {
  outcome: 'violation',
  violationCode: 'A18',
  basis: ['《国有土地上房屋征收评估办法》第十条'],
  localRuleCited: null,
  signatoryId: 'sun',
  investigatorIds: ['zhao', 'qian'],
};
const list = (change: Partial<ListingFacts>) => decideListing({ ...facts, ...change });

describe('decideListing', () => {
  it('lists a decided violation on an article of the catalogue', () => {
    expect(list({})).toMatchObject({ listed: true, violation: { code: 'A18' }, signatoryId: 'sun' });
  });

  it('lists nothing that was not decided, or was found unfounded', () => {
    expect(list({ outcome: null })).toEqual({ listed: false, because: 'violation-not-decided' });
    expect(list({ outcome: 'unfounded' })).toEqual({ listed: false, because: 'violation-not-decided' });
  });

  it('knows no act outside the catalogue', () => {
    expect(list({ violationCode: 'A99' })).toMatchObject({ because: 'violation-unknown', pointer: '/violationCode' });
  });

  it('asks for an article, and one that fits the act', () => {
    expect(list({ basis: [] })).toMatchObject({ because: 'legal-basis-missing' });
    expect(list({ basis: [...facts.basis, '《资产评估法》第四十八条'] })).toEqual({
      listed: false,
      because: 'legal-basis-foreign',
      pointer: '/basis/1',
    });
  });

  it('asks which local rule is meant', () => {
    const local = { violationCode: 'A28', basis: ['地方规定'] };
    expect(list({ ...local, localRuleCited: '  ' })).toMatchObject({ because: 'local-rule-unnamed' });
    expect(list({ ...local, localRuleCited: '某市管理规定第八条' })).toMatchObject({ listed: true });
  });

  it('wants a named signatory who did not investigate', () => {
    expect(list({ signatoryId: null })).toMatchObject({ because: 'signatory-missing' });
    expect(list({ signatoryId: ' ' })).toMatchObject({ because: 'signatory-missing' });
    expect(list({ signatoryId: 'qian' })).toMatchObject({ because: 'signatory-investigated' });
  });
});
