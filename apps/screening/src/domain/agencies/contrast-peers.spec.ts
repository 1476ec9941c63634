import { contrastPeers } from './contrast-peers.js';

describe('contrastPeers', () => {
  const pair = (difference: number) => ({ difference, weight: 1, variance: 1e-6 });

  it('is the one-sample t interval over projects of equal weight', () => {
    const contrast = contrastPeers([1, 2, 3, 4, 5].map(pair));
    // Mean 3, standard deviation √2.5, t(4) = 2.776445.
    const reach = 2.7764451051977987 * Math.sqrt(2.5 / 5);
    expect(contrast?.difference).toBeCloseTo(3, 12);
    expect(contrast?.low95).toBeCloseTo(3 - reach, 9);
    expect(contrast?.high95).toBeCloseTo(3 + reach, 9);
    expect(contrast?.p).toBeCloseTo(0.0066, 4);
  });

  it('does not take agreement by chance for certainty', () => {
    const contrast = contrastPeers([0.1, 0.1, 0.1].map((difference) => ({ difference, weight: 1, variance: 0.03 })));
    expect((contrast?.high95 ?? 0) - 0.1).toBeCloseTo(4.302652729911275 * 0.1, 9);
  });

  it('says nothing of two projects', () => expect(contrastPeers([pair(1), pair(2)])).toBeNull());
});
