import { indicesBy } from './numbers.mjs';

const YEAR = 2026;
const RIDGE = 1e-9;

/**
 * The hedonic regression of an analyst's notebook: least squares of ln unit price per project on ln area, age, height,
 * use, structure, orientation, decoration, x and y; residual over the fit's standard error. `surface` adds the squares of
 * the place, which few notebooks have and which makes it a good deal better.
 */
export function olsHedonic(facts, { surface = false } = {}) {
  const y = facts.map((fact) => Math.log(fact.unitPriceYuan));
  const X = design(facts, surface);
  const beta = leastSquares(X, y);
  const residuals = y.map((value, i) => value - X.reduce((sum, column, j) => sum + column[i] * beta[j], 0));
  const freedom = Math.max(1, facts.length - X.length);
  const error = Math.sqrt(residuals.reduce((sum, r) => sum + r * r, 0) / freedom);
  return Float64Array.from(residuals, (r) => (error > 0 ? r / error : 0));
}

/** Columns, unknown numbers at the mean of the known; columns that do not vary are left out. */
function design(facts, surface) {
  const x = centred(facts.map((fact) => fact.x));
  const y = centred(facts.map((fact) => fact.y));
  const height = facts.map(({ floor, floors }) => (floors > 1 ? (floor - 1) / (floors - 1) : floor && 0));
  const columns = [
    centred(facts.map((fact) => Math.log(fact.areaSqm))),
    centred(facts.map((fact) => YEAR - fact.builtYear)),
    centred(height),
    centred(facts.map((fact) => fact.floors)),
    x,
    y,
    ...(surface ? [times(x, x), times(y, y), times(x, y)] : []),
    ...['use', 'structure', 'orientation', 'decoration'].flatMap((name) => dummies(facts, name)),
    ...attributeNames(facts).map((name) => centred(facts.map((fact) => fact.attributes?.[name]))),
  ];
  return [facts.map(() => 1), ...columns.filter((column) => column.some((v) => Math.abs(v - column[0]) > 1e-12))];
}

const attributeNames = (facts) => [...new Set(facts.flatMap((fact) => Object.keys(fact.attributes ?? {})))];
const times = (a, b) => a.map((v, i) => v * b[i]);

function centred(values) {
  const known = values.filter((v) => Number.isFinite(v));
  if (known.length === 0) return values.map(() => 0);
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  const spread = Math.sqrt(known.reduce((sum, v) => sum + (v - mean) ** 2, 0) / known.length) || 1;
  return values.map((v) => (Number.isFinite(v) ? (v - mean) / spread : 0));
}

function dummies(facts, name) {
  const words = [...indicesBy(facts, (fact) => fact[name] ?? '').keys()].slice(1);
  return words.map((word) => facts.map((fact) => ((fact[name] ?? '') === word ? 1 : 0)));
}

/** Normal equations by Gaussian elimination with pivots and a ridge too small to matter. */
function leastSquares(X, y) {
  const p = X.length;
  const A = X.map((a, i) => [...X.map((b, j) => dot(a, b) + (i === j ? RIDGE * dot(a, a) : 0)), dot(a, y)]);
  for (let i = 0; i < p; i += 1) {
    let best = i;
    for (let r = i + 1; r < p; r += 1) if (Math.abs(A[r][i]) > Math.abs(A[best][i])) best = r;
    [A[i], A[best]] = [A[best], A[i]];
    for (let r = i + 1; r < p; r += 1) {
      const factor = A[r][i] / A[i][i];
      for (let c = i; c <= p; c += 1) A[r][c] -= factor * A[i][c];
    }
  }
  const beta = new Array(p).fill(0);
  for (let i = p - 1; i >= 0; i -= 1) {
    let left = A[i][p];
    for (let c = i + 1; c < p; c += 1) left -= A[i][c] * beta[c];
    beta[i] = left / A[i][i];
  }
  return beta;
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i];
  return sum;
}
