import fc from 'fast-check';
import { leaveOneOut } from './leave-one-out.js';

function plainMedian(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[(sorted.length >> 1) - 1] ?? NaN) + upper) / 2;
}

describe('leaveOneOut', () => {
  it('finds what taking the member out and computing afresh finds, for every member of any group', () => {
    const groups = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, min: -9, max: 9 })), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(groups, (values) => {
        const others = leaveOneOut(values);
        values.forEach((member, i) => {
          const rest = values.filter((_, j) => j !== i);
          const median = plainMedian(rest);
          const mad = plainMedian(rest.map((value) => Math.abs(value - median)));
          expect(others(member)).toEqual({ median, mad });
        });
      }),
    );
  });
});
