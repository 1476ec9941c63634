import { hasPersonalNumbers } from './personal-numbers.js';

describe('hasPersonalNumbers', () => {
  it('finds identity numbers and mobile numbers wherever they stand', () => {
    expect(hasPersonalNumbers('联系人13812345678。')).toBe(true);
    expect(hasPersonalNumbers('身份证11010519491231002X。')).toBe(true);
  });

  it('finds an identity number whose check digit is wrong', () => {
    expect(hasPersonalNumbers('440524188001010014'.replace('18800101', '19800101'))).toBe(true);
  });

  it('leaves amounts, dates, docket numbers and credit codes alone', () => {
    const text =
      '2026年5月6日，长征罚决〔2026〕12号，罚款20000元，统一社会信用代码91350100M000100Y43，面积13800.50平方米';
    expect(hasPersonalNumbers(text)).toBe(false);
  });
});
