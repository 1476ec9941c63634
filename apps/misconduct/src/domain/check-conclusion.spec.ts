import { checkConclusion, type ConclusionFacts } from './check-conclusion.js';

const article10 = '《国有土地上房屋征收评估办法》第十条';
const facts: ConclusionFacts = {
  violationCode: 'A18',
  candidateBases: [article10],
  chosenBasis: article10,
  localRuleCited: null,
  evidence: [{ sha256: 'a'.repeat(64) }, { reference: '长征评鉴〔2026〕3号' }],
};
const check = (change: Partial<ConclusionFacts>) => checkConclusion({ ...facts, ...change });

describe('checkConclusion', () => {
  it('takes an act of the catalogue on an article the catalogue gives for it', () => {
    expect(check({})).toEqual({ sound: true });
  });

  it('knows no act outside the catalogue and no article foreign to the act', () => {
    expect(check({ violationCode: 'A99' })).toMatchObject({ because: 'violation-unknown', pointer: '/violationCode' });
    expect(check({ candidateBases: [article10, '《刑法》第二百二十九条'] })).toMatchObject({
      because: 'legal-basis-foreign',
      pointer: '/candidateBases/1',
    });
  });

  it('chooses only among the candidates', () => {
    expect(check({ chosenBasis: '《国有土地上房屋征收评估办法》第四条' })).toMatchObject({
      because: 'chosen-basis-not-candidate',
    });
  });

  it('asks which local rule is meant', () => {
    const local = { violationCode: 'A28', candidateBases: ['地方规定'], chosenBasis: '地方规定' };
    expect(check({ ...local, localRuleCited: ' ' })).toMatchObject({ because: 'local-rule-unnamed' });
    expect(check({ ...local, localRuleCited: '某市管理规定第八条' })).toEqual({ sound: true });
  });

  it('points at evidence nobody could find again', () => {
    expect(check({ evidence: [{ reference: '卷三' }, {}] })).toMatchObject({
      because: 'evidence-without-source',
      pointer: '/evidence/1',
    });
  });
});
