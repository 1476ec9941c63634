import { cautionsOf, lengthInWords } from './in-words.js';

const sure = { provisional: false, unconfirmed: false };
const sample = {
  caveats: [{ zh: '吉林省规则包为未经核实的样本', en: 'a sample' }],
  provisional: true,
  unconfirmed: true,
};

describe('periods in words', () => {
  it('name length and unit', () => {
    expect(lengthInWords({ length: 10, unit: 'calendar' })).toBe('10日');
    expect(lengthInWords({ length: 5, unit: 'working' })).toBe('5个工作日');
  });

  it('say how sure a date is, each caution once', () => {
    expect(cautionsOf(sure)).toEqual([]);
    expect(cautionsOf(sample, sure, sample)).toEqual([
      '吉林省规则包为未经核实的样本。',
      '相关年度放假安排尚未公布，文中最后一日为暂定。',
      '文中期限所依据的规则尚待核实。',
    ]);
  });
});
