import { wilsonInterval } from './wilson-interval.js';

describe('wilsonInterval', () => {
  it.each([
    // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d lies between %d and %d', (count, n, low, high) => {
    const found = wilsonInterval(count, n);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  it('knows nothing from nothing', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('is the same seen from the other side', () => {
    const [some, others] = [wilsonInterval(7, 20), wilsonInterval(13, 20)];
    expect(some?.low).toBeCloseTo(1 - (others?.high ?? NaN), 12);
    expect(some?.high).toBeCloseTo(1 - (others?.low ?? NaN), 12);
  });
});
