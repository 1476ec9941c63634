import { readFileSync } from 'node:fs';
import { huberRegression } from './huber-regression.js';
import { leastSquares } from './least-squares.js';
import { leftOutResiduals } from './left-out-residuals.js';
import { matrixOf } from './matrix.js';
import { mmRegression } from './mm-regression.js';

interface Coefficients {
  coef: Record<string, number>;
}

const golden = JSON.parse(readFileSync(new URL('./golden/regression.json', import.meta.url), 'utf8')) as {
  stackloss_rlm_huber: Coefficients & { s: number; weights: number[]; residuals: number[] };
  stackloss_lmrob_MM: Coefficients & { scale: number; rweights: number[] };
  starsCYG_lmrob_MM: Coefficients & { scale: number };
  starsCYG_ols: Coefficients & { rstudent: number[]; hat: number[] };
  stackloss_ols: Coefficients & { rstudent: number[]; hat: number[]; loo_press: number[] };
  hbk_lmrob_MM: Coefficients & { scale: number; zero_weight_rows: number[] };
} & Record<'stackloss_rows' | 'starsCYG_rows' | 'hbk_rows', number[][]>;

/** Intercept and regressors; the last column of each row is what is explained. */
function dataOf(rows: number[][]) {
  const width = rows[0]?.length ?? 0;
  return {
    design: matrixOf(rows.length, width, (i, j) => (j === 0 ? 1 : (rows[i]?.[j - 1] ?? NaN))),
    y: Float64Array.from(rows, (row) => row.at(-1) ?? NaN),
  };
}

const stackloss = dataOf(golden.stackloss_rows);
const stars = dataOf(golden.starsCYG_rows);
const hbk = dataOf(golden.hbk_rows);

/** Largest relative error; figures a thousand times smaller than the largest are held against that thousandth. */
function errorOf(found: Iterable<number> | undefined, expected: number[]): number {
  const list = [...(found ?? [])];
  const least = 1e-3 * Math.max(...expected.map(Math.abs));
  return Math.max(
    Math.abs(list.length - expected.length),
    ...expected.map((value, i) => Math.abs((list[i] ?? NaN) - value) / Math.max(Math.abs(value), least)),
  );
}

const coefficients = ({ coef }: Coefficients): number[] => Object.values(coef);

describe('regression on data with known outliers', () => {
  it('agrees with rlm on stackloss: coefficients, scale, weights and residuals', () => {
    const { design, y } = stackloss;
    const fit = huberRegression(design, y);
    const expected = golden.stackloss_rlm_huber;
    expect(errorOf(fit?.coefficients, coefficients(expected))).toBeLessThan(1e-6);
    expect(errorOf([fit?.scale ?? NaN], [expected.s])).toBeLessThan(1e-6);
    expect(errorOf(fit?.weights, expected.weights)).toBeLessThan(1e-6);
    expect(errorOf(fit?.residuals, expected.residuals)).toBeLessThan(1e-6);
  });

  it('agrees with lm on leverages, studentised and left-out residuals of stackloss', () => {
    const { design, y } = stackloss;
    const expected = golden.stackloss_ols;
    const found = leftOutResiduals(design, y);
    expect(errorOf(leastSquares(design, y)?.coefficients, coefficients(expected))).toBeLessThan(1e-6);
    expect(errorOf(found?.hat, expected.hat)).toBeLessThan(1e-6);
    expect(errorOf(found?.press, expected.loo_press)).toBeLessThan(1e-6);
    expect(errorOf(found?.studentised, expected.rstudent)).toBeLessThan(1e-6);
  });

  it('is misled by four giant stars as least squares is, leverages and all', () => {
    const { design, y } = stars;
    const found = leftOutResiduals(design, y);
    expect(errorOf(leastSquares(design, y)?.coefficients, coefficients(golden.starsCYG_ols))).toBeLessThan(1e-6);
    expect(errorOf(found?.hat, golden.starsCYG_ols.hat)).toBeLessThan(1e-6);
    expect(errorOf(found?.studentised, golden.starsCYG_ols.rstudent)).toBeLessThan(1e-6);
  });

  it('sees through the giant stars with MM, as lmrob does: the slope is +2.25, not -0.41', () => {
    const { design, y } = stars;
    const fit = mmRegression(design, y);
    expect(errorOf(fit?.coefficients, coefficients(golden.starsCYG_lmrob_MM))).toBeLessThan(1e-3);
    expect(errorOf([fit?.scale ?? NaN], [golden.starsCYG_lmrob_MM.scale])).toBeLessThan(1e-3);
  });

  it('gives no weight to the ten bad leverage points of Hawkins, Bradu and Kass', () => {
    const { design, y } = hbk;
    const fit = mmRegression(design, y);
    const outliers = [...(fit?.weights ?? [])].flatMap((weight, i) => (weight < 1e-9 ? [i + 1] : []));
    expect(outliers).toEqual(golden.hbk_lmrob_MM.zero_weight_rows);
    expect(errorOf(fit?.coefficients, coefficients(golden.hbk_lmrob_MM))).toBeLessThan(1e-3);
    // An S-estimate is the smallest scale there is: ours lies 0.9 % below that run's.
    expect(fit?.scale).toBeLessThan(golden.hbk_lmrob_MM.scale);
    expect(errorOf([fit?.scale ?? NaN], [golden.hbk_lmrob_MM.scale])).toBeLessThan(1e-2);
  });

  it('agrees with lmrob on stackloss', () => {
    const { design, y } = stackloss;
    const fit = mmRegression(design, y);
    expect(errorOf(fit?.coefficients, coefficients(golden.stackloss_lmrob_MM))).toBeLessThan(1e-3);
    expect(errorOf([fit?.scale ?? NaN], [golden.stackloss_lmrob_MM.scale])).toBeLessThan(1e-3);
  });

  it('answers nothing when two columns say the same', () => {
    const design = matrixOf(8, 2, () => 1);
    const y = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    expect([
      leastSquares(design, y),
      huberRegression(design, y),
      mmRegression(design, y),
      leftOutResiduals(design, y),
    ]).toEqual([null, null, null, null]);
  });
});
