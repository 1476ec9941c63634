import { readFileSync } from 'node:fs';
import { matrixOf } from '../statistics/matrix.js';
import type { Cluster } from './evaluate-reml.js';
import { fitReml } from './fit-reml.js';

interface Golden {
  dyestuff: {
    rows: [string, number][];
    mu: number;
    var_between: number;
    var_within: number;
    blup: Record<string, number>;
  };
  penicillin: {
    rows: [string, string, number][];
    mu: number;
    vc: { plate: number; sample: number; Residual: number };
    blup_sample: Record<string, number>;
  };
}

const golden = JSON.parse(readFileSync(new URL('./golden/lme4.json', import.meta.url), 'utf8')) as Golden;

const relativeError = (found: number | undefined, expected: number): number =>
  Math.abs((found ?? NaN) - expected) / Math.abs(expected);

/** One where two observations share a label. */
const shared = (labels: readonly string[]): Float64Array =>
  matrixOf(labels.length, labels.length, (i, j) => Number(labels[i] === labels[j])).cells;

function clusterOf(y: readonly number[], parts: Float64Array[]): Cluster {
  const n = y.length;
  return {
    y: Float64Array.from(y),
    design: matrixOf(n, 1, () => 1),
    effects: new Int32Array(1),
    known: new Float64Array(n * n),
    parts: [...parts, matrixOf(n, n, (i, j) => Number(i === j)).cells],
  };
}

describe('fitReml', () => {
  it('finds the variances and batch effects of lme4 for Dyestuff, one factor', () => {
    const { rows, mu, var_between, var_within, blup } = golden.dyestuff;
    const batches = Object.keys(blup);
    const clusters = batches.map((batch) => {
      const yields = rows.filter(([label]) => label === batch).map(([, y]) => y);
      return clusterOf(yields, [shared(yields.map(() => batch))]);
    });
    const fit = fitReml(clusters, 1, Float64Array.of(1000, 1000));
    expect(relativeError(fit.effects[0], mu)).toBeLessThan(1e-9);
    expect(relativeError(fit.variances[0], var_between)).toBeLessThan(1e-6);
    expect(relativeError(fit.variances[1], var_within)).toBeLessThan(1e-6);
    batches.forEach((batch, b) => {
      const effect = (fit.variances[0] ?? NaN) * (fit.weighted[b] ?? new Float64Array(0)).reduce((a, w) => a + w, 0);
      expect(relativeError(effect, blup[batch] ?? NaN)).toBeLessThan(1e-6);
    });
  });

  // The table is balanced, so mean squares give the optimum exactly; lme4 stops 6e-5 short of it, with the same effects.
  it('finds the exact variances and the sample effects of lme4 for Penicillin, two crossed factors', () => {
    const { rows, mu, vc, blup_sample } = golden.penicillin;
    const samples = rows.map(([, sample]) => sample);
    const cluster = clusterOf(
      rows.map(([, , diameter]) => diameter),
      [shared(rows.map(([plate]) => plate)), shared(samples)],
    );
    const fit = fitReml([cluster], 1, Float64Array.of(1, 1, 1));
    expect(relativeError(fit.effects[0], mu)).toBeLessThan(1e-9);
    const balanced = { plate: 0.716908212560386, sample: 3.7309178743961393, Residual: 0.30241545893719807 };
    [balanced.plate, balanced.sample, balanced.Residual].forEach((variance, k) =>
      expect(relativeError(fit.variances[k], variance)).toBeLessThan(1e-9),
    );
    [vc.plate, vc.sample, vc.Residual].forEach((variance, k) =>
      expect(relativeError(fit.variances[k], variance)).toBeLessThan(1e-4),
    );
    for (const [sample, expected] of Object.entries(blup_sample)) {
      const pull = samples.reduce(
        (total, label, i) => total + (label === sample ? (fit.weighted[0]?.[i] ?? NaN) : 0),
        0,
      );
      expect(relativeError((fit.variances[1] ?? NaN) * pull, expected)).toBeLessThan(1e-6);
    }
  });
});
