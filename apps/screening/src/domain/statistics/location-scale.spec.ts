import { readFileSync } from 'node:fs';
import { huberLocation, huberLocationScale } from './huber-location.js';
import { median, tukeyFences } from './quantiles.js';
import { mad, qn, sn } from './robust-scale.js';

interface Figures {
  x: number[];
  median: number;
  mad: number;
  Qn: number;
  Sn: number;
  'huber_k1.5': { mu: number; s: number };
  huberM_proposal2: { mu: number; s: number };
  tukey_fences_3iqr: [number, number];
}

const golden = JSON.parse(readFileSync(new URL('./golden/location-scale.json', import.meta.url), 'utf8')) as Record<
  'chem' | 'abbey',
  Figures
>;

const relativeError = (found: number, expected: number): number => Math.abs(found - expected) / Math.abs(expected);

describe.each(['chem', 'abbey'] as const)('centre and scale of %s, with a wild value in it', (name) => {
  const expected = golden[name];
  const values = Float64Array.from(expected.x);

  it('agrees with R on median, MAD, Qn, Sn and the fences', () => {
    expect(median(values)).toBeCloseTo(expected.median, 12);
    expect(relativeError(mad(values), expected.mad)).toBeLessThan(1e-12);
    expect(relativeError(qn(values), expected.Qn)).toBeLessThan(1e-9);
    expect(relativeError(sn(values), expected.Sn)).toBeLessThan(1e-9);
    const fences = tukeyFences(values, 3);
    expect(fences[0]).toBeCloseTo(expected.tukey_fences_3iqr[0], 12);
    expect(fences[1]).toBeCloseTo(expected.tukey_fences_3iqr[1], 12);
  });

  it("agrees with R on Huber's location, alone and with its scale", () => {
    expect(relativeError(huberLocation(values).centre, expected['huber_k1.5'].mu)).toBeLessThan(1e-6);
    const both = huberLocationScale(values);
    expect(relativeError(both.centre, expected.huberM_proposal2.mu)).toBeLessThan(1e-6);
    expect(relativeError(both.scale, expected.huberM_proposal2.s)).toBeLessThan(1e-6);
  });
});

describe('scales of short and flat lists', () => {
  it('are 0 where more than half of the values agree, and unknown of a single value', () => {
    const flat = Float64Array.of(3, 3, 3, 3, 9);
    expect([mad(flat), sn(flat), qn(flat)]).toEqual([0, 0, 0]);
    expect(huberLocation(flat)).toEqual({ centre: 3, scale: 0 });
    expect([sn(Float64Array.of(1)), qn(Float64Array.of(1))]).toEqual([NaN, NaN]);
  });
});
