import { exactLimits, reversalRates } from './reversal-rates.js';

describe('reversalRates', () => {
  const agencies = Array.from({ length: 10 }, (_, i) => ({ agencyId: `a${i}`, judged: 100, reversed: 8 + (i % 3) }));

  it('has the exact limits of the table of Clopper and Pearson', () => {
    const [low, high] = exactLimits(3, 20);
    expect(low).toBeCloseTo(0.03207, 5);
    expect(high).toBeCloseTo(0.37893, 5);
    expect([exactLimits(0, 10)[0], exactLimits(10, 10)[1]]).toEqual([0, 1]);
    expect(exactLimits(0, 10)[1]).toBeCloseTo(0.3085, 5);
  });

  it('draws two reversals of two cases far towards the rest, sixty of a hundred hardly', () => {
    const [few, many] = reversalRates([
      { agencyId: 'few', judged: 2, reversed: 2 },
      { agencyId: 'many', judged: 100, reversed: 60 },
      ...agencies,
    ]);
    expect(few?.rate).toBeLessThan(0.6);
    expect(many?.rate).toBeGreaterThan(0.5);
    expect(many?.low95).toBeGreaterThan(0.4);
    expect(many?.chanceOfMore).toBeLessThan(few?.chanceOfMore ?? NaN);
  });

  it('finds equal agencies equal: rates close together, no surprise', () => {
    for (const { rate, chanceOfMore, chanceOfFewer } of reversalRates(agencies)) {
      expect(Math.abs(rate - 0.09)).toBeLessThan(0.005);
      expect(Math.min(chanceOfMore, chanceOfFewer)).toBeGreaterThan(0.2);
    }
  });

  it('says of an agency without cases what it says of all, with wide limits', () => {
    const none = reversalRates([{ agencyId: 'none', judged: 0, reversed: 0 }, ...agencies])[0];
    expect(none).toMatchObject({ exact95: [0, 1], chanceOfMore: 1, chanceOfFewer: 1 });
    expect(none?.rate).toBeCloseTo(0.09, 2);
  });
});
