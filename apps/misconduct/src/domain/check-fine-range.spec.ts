import { fineOutOfRange, type RangedFine } from './check-fine-range.js';

const article53 = '《房地产估价机构管理办法》第五十三条';
const check = (change: Partial<RangedFine>) =>
  fineOutOfRange({ basis: article53, act: { from: '2026-03-02' }, fineYuan: 10_000, mitigated: false, ...change });

describe('fineOutOfRange', () => {
  it('lets a fine be as little and as much as its article says', () => {
    expect(check({})).toBeNull();
    expect(check({ fineYuan: 30_000 })).toBeNull();
    expect(check({ fineYuan: 30_001 })).toMatchObject({ leastYuan: 10_000, mostYuan: 30_000 });
    expect(check({ fineYuan: 9_999 })).toMatchObject({ leastYuan: 10_000 });
  });

  it('lets it be less on a ground that mitigates, and never more', () => {
    expect(check({ fineYuan: 5_000, mitigated: true })).toBeNull();
    expect(check({ fineYuan: 40_000, mitigated: true })).not.toBeNull();
  });

  it('takes the items of an article with it, and no other article', () => {
    expect(check({ basis: '《房地产估价机构管理办法》第五十条第三项', fineYuan: 20_001 })).toMatchObject({
      mostYuan: 20_000,
    });
    expect(check({ basis: '《国有土地上房屋征收评估办法》第十条', fineYuan: 500_000 })).toBeNull();
  });

  it('has nothing to say of an act before the article, or of no fine', () => {
    expect(check({ act: { from: '2005-11-30' }, fineYuan: 1 })).toBeNull();
    expect(check({ act: { from: '2005-11-01', until: '2005-12-01' }, fineYuan: 1 })).not.toBeNull();
    expect(check({ fineYuan: undefined })).toBeNull();
  });
});
