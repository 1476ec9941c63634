import { reaches } from './selection-rule.js';

describe('reaches', () => {
  it.each([
    ['more than half', { share: '1/2', moreThan: true }, 6, 10, true],
    ['half is not more than half', { share: '1/2', moreThan: true }, 5, 10, false],
    ['half where half is enough', { share: '1/2', moreThan: false }, 5, 10, true],
    ['less than half', { share: '1/2', moreThan: false }, 4, 9, false],
    ['two thirds exactly', { share: '2/3', moreThan: false }, 608, 912, true],
    ['one less than two thirds', { share: '2/3', moreThan: false }, 607, 912, false],
    ['all of one', { share: '1/2', moreThan: true }, 1, 1, true],
    ['none of none', { share: '1/2', moreThan: false }, 0, 0, false],
  ] as const)('%s', (_, threshold, count, all, reached) => {
    expect(reaches(threshold, count, all)).toBe(reached);
  });
});
