import { sanctionInWords } from './sanction-in-words.js';

describe('a sanction in words', () => {
  it('names each penalty, with its amount or length', () => {
    expect(sanctionInWords({ penalties: ['warning', 'fine'], fineYuan: 10_000 })).toBe('警告；罚款人民币10,000元。');
    expect(sanctionInWords({ penalties: ['suspension'], suspensionMonths: 6 })).toBe('责令停业6个月。');
    expect(sanctionInWords({ penalties: ['public-criticism', 'confiscation'] })).toBe('通报批评；没收违法所得。');
  });

  it('is none where nothing is imposed', () => {
    expect(sanctionInWords({ penalties: [] })).toBeNull();
  });
});
