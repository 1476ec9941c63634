import { readFileSync } from 'node:fs';
import { countDispersion, countLimits, levelLimits } from './funnel-limits.js';

const golden = JSON.parse(readFileSync(new URL('./golden/funnelplotr.json', import.meta.url), 'utf8')) as {
  poisson_limits: Record<'expected' | 'll95' | 'ul95' | 'll99' | 'ul99', number[]>;
  phi_example: { num: number[]; denom: number[]; phi: number };
};

describe('funnel limits', () => {
  it('are those of FunnelPlotR for counts, at 95 and 99.8 %', () => {
    const { expected, ll95, ul95, ll99, ul99 } = golden.poisson_limits;
    expected.forEach((count, i) => {
      const [low, high] = countLimits(count, 0.95);
      const [lower, higher] = countLimits(count, 0.998);
      expect(low).toBeCloseTo(ll95[i] ?? NaN, 6);
      expect(high).toBeCloseTo(ul95[i] ?? NaN, 6);
      expect(lower).toBeCloseTo(ll99[i] ?? NaN, 6);
      expect(higher).toBeCloseTo(ul99[i] ?? NaN, 6);
    });
  });

  it('know how far counts spread beyond chance, as FunnelPlotR does', () => {
    const { num, denom, phi } = golden.phi_example;
    expect(countDispersion(Float64Array.from(num), Float64Array.from(denom))).toBeCloseTo(phi, 6);
  });

  it('of levels widen with their errors and with the spread of honest levels', () => {
    expect(levelLimits(0.01, 0.02, 0, 0.95)[1]).toBeCloseTo(0.01 + 1.959964 * 0.02, 8);
    expect(levelLimits(0, 0.03, 0.0016, 0.95)[0]).toBeCloseTo(-1.959964 * 0.05, 7);
  });
});
