import { changeOfValue } from './change-of-value.js';

describe('changeOfValue', () => {
  it('keeps both values and their difference, which may be less than nothing', () => {
    const [before, after] = [
      { totalYuan: 800_000, unitPriceYuan: 10_000 },
      { totalYuan: 792_000, unitPriceYuan: 9900 },
    ];
    expect(changeOfValue(before, after)).toEqual({
      oldTotalYuan: 800_000,
      newTotalYuan: 792_000,
      differenceYuan: -8000,
      oldUnitPriceYuan: 10_000,
      newUnitPriceYuan: 9900,
    });
  });

  it('says nothing while a value is not known', () => {
    const known = { totalYuan: 800_000, unitPriceYuan: 10_000 };
    expect(changeOfValue({ totalYuan: null, unitPriceYuan: null }, known)).toBeNull();
    expect(changeOfValue(known, { ...known, unitPriceYuan: null })).toBeNull();
  });
});
