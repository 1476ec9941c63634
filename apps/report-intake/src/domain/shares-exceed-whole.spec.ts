import { sharesExceedWhole } from './shares-exceed-whole.js';

describe('sharesExceedWhole', () => {
  it('lets shares fill the house, to the last of them', () => {
    expect(sharesExceedWhole([])).toBe(false);
    expect(sharesExceedWhole(['1/3', '1/3', '1/3', null])).toBe(false);
    expect(sharesExceedWhole(['1/1'])).toBe(false);
    expect(sharesExceedWhole(Array.from({ length: 9 }, () => '1/9'))).toBe(false);
  });

  it('counts what exceeds it, however little', () => {
    expect(sharesExceedWhole(['1/3', '1/3', '3334/9999'])).toBe(true);
    expect(sharesExceedWhole(['1/1', '1/9999'])).toBe(true);
    expect(sharesExceedWhole(['2/1'])).toBe(true);
  });
});
