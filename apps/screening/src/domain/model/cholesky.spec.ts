import { factorise, inverseOf, lnDeterminant, solveFactorised } from '../statistics/cholesky.js';
import { backward, factor, forward, forwardFour } from './cholesky.js';

/** Hilbert's matrix with a ridge, in rows longer than it is wide. */
const n = 6;
const stride = 9;
const cell = (i: number, j: number): number => 1 / (i + j + 1) + (i === j ? 0.01 : 0);
const wide = (): Float64Array => {
  const a = new Float64Array(n * stride);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) a[i * stride + j] = cell(i, j);
  return a;
};
const compact = (): Float64Array => Float64Array.from({ length: n * n }, (_, at) => cell(Math.floor(at / n), at % n));

describe('factor', () => {
  it('agrees with the factor of the compact matrix, its determinant and its solutions', () => {
    const own = wide();
    const other = compact();
    const logDeterminant = factor(own, n, stride);
    expect(factorise(other, n)).toBe(true);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) expect(own[i * stride + j]).toBeCloseTo(other[i * n + j] ?? NaN, 13);
    }
    expect(logDeterminant).toBeCloseTo(lnDeterminant(other, n), 11);
    const b = Float64Array.from({ length: n }, (_, i) => i + 1);
    const expected = solveFactorised(other, n, b.slice());
    forward(own, n, stride, b);
    backward(own, n, stride, b);
    b.forEach((value, i) => expect(Math.abs(value / (expected[i] ?? NaN) - 1)).toBeLessThan(1e-10));
  });

  it('gives the quadratic form of the inverse by the forward step alone', () => {
    const other = compact();
    factorise(other, n);
    const inverse = inverseOf(other, n);
    const own = wide();
    factor(own, n, stride);
    const v = new Float64Array(n);
    v[2] = 1;
    forward(own, n, stride, v);
    const squares = v.reduce((sum, value) => sum + value * value, 0);
    expect(Math.abs(squares / (inverse[2 * n + 2] ?? NaN) - 1)).toBeLessThan(1e-10);
  });

  it('answers NaN where the matrix is not positive definite', () => {
    expect(factor(Float64Array.of(1, 2, 2, 1), 2, 2)).toBeNaN();
  });

  it('solves four right-hand sides as it solves each alone', () => {
    const l = Float64Array.of(2, 0, 0, 0.3, 1.7, 0, -0.4, 0.9, 1.1);
    const sides = [0, 1, 2, 3].map((side) => Float64Array.of(1 + side, 0.2 * side, -3));
    const four = Float64Array.from({ length: 12 }, (_, at) => sides[at % 4]?.[Math.floor(at / 4)] ?? NaN);
    forwardFour(l, 3, 3, four);
    sides.forEach((side, place) => {
      forward(l, 3, 3, side);
      expect([...four].filter((_, at) => at % 4 === place)).toEqual([...side]);
    });
  });
});
