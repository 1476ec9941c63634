import { checkConclusion, type ConclusionFacts } from './check-conclusion.js';

const article10 = '《国有土地上房屋征收评估办法》第十条';
const facts: ConclusionFacts = {
  violationCode: 'A18',
  candidateBases: [article10],
  chosenBasis: article10,
  localRuleCited: null,
  findings: [{ evidence: [1] }, { evidence: [1, 2] }],
  act: { reference: '南关一号地块分户报告', from: '2026-03-02' },
  proposed: { penalties: ['warning'] },
};
const frame = { evidenceNumbers: [1, 2], today: '2026-05-06' };
const check = (change: Partial<ConclusionFacts>) => checkConclusion({ ...facts, ...change }, frame);

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

  it('proposes no fine beyond what the chosen article allows', () => {
    const article53 = '《房地产估价机构管理办法》第五十三条';
    const chosen = { violationCode: 'A16', candidateBases: [article53], chosenBasis: article53 };
    const proposed = { penalties: ['fine' as const], fineYuan: 30_001 };
    const refused = { because: 'penalty-out-of-range', pointer: '/proposed/fineYuan' };
    expect(check({ ...chosen, proposed })).toMatchObject(refused);
    expect(check({ ...chosen, proposed: { ...proposed, fineYuan: 30_000 } })).toEqual({ sound: true });
  });

  it('lets no finding rest on evidence that is not on file', () => {
    expect(check({ findings: [{ evidence: [1] }, { evidence: [2, 3] }] })).toMatchObject({
      because: 'finding-without-evidence',
      pointer: '/findings/1/evidence',
    });
  });

  it('wants to know which act it was, and no day that has not come', () => {
    expect(check({ act: { from: '2026-03-02' } })).toMatchObject({ because: 'act-unnamed' });
    const act = { reference: '一号地块', from: '2026-05-07' };
    expect(check({ act })).toMatchObject({ because: 'day-out-of-range', pointer: '/act/from' });
    expect(check({ act: { ...act, from: '2026-05-01', until: '2026-04-30' } })).toMatchObject({
      pointer: '/act/until',
    });
  });

  it('proposes a fine with its amount', () => {
    expect(check({ proposed: { penalties: ['fine'] } })).toMatchObject({ pointer: '/proposed/fineYuan' });
  });
});
