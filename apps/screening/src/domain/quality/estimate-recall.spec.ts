import { seededRandom } from '../statistics/seeded-random.js';
import { estimateRecall } from './estimate-recall.js';

describe('estimateRecall', () => {
  it('is exact where everything was looked at', () => {
    const all = { flagged: 40, disposed: 40, confirmed: 30, frame: 960, checked: 960, missed: 10 };
    expect(estimateRecall(all)).toEqual({ share: 0.75, low: 0.75, high: 0.75 });
  });

  it('brings the sample up to all that were not flagged', () => {
    const found = estimateRecall({ flagged: 100, disposed: 50, confirmed: 40, frame: 10_000, checked: 200, missed: 1 });
    expect(found?.share).toBeCloseTo(80 / (80 + 50), 12);
    expect(found?.low).toBeLessThan(0.4);
    expect(found?.high).toBeGreaterThan(0.8);
  });

  it('leaves doubt where the sample missed nothing', () => {
    const found = estimateRecall({ flagged: 20, disposed: 20, confirmed: 10, frame: 980, checked: 50, missed: 0 });
    expect(found?.share).toBe(1);
    expect(found?.low).toBeLessThan(0.15);
  });

  it('says nothing before anybody has looked, or where nothing is wrong', () => {
    const none = { flagged: 20, disposed: 0, confirmed: 0, frame: 980, checked: 0, missed: 0 };
    expect(estimateRecall(none)).toBeNull();
    expect(estimateRecall({ ...none, disposed: 20 })).toBeNull();
    expect(estimateRecall({ ...none, disposed: 20, checked: 980 })).toBeNull();
  });

  it('holds the truth in 95 of a hundred samples', () => {
    const random = seededRandom(4);
    const draw = (n: number, share: number): number =>
      Array.from({ length: n }, random).filter((u) => u < share).length;
    const [flagged, frame, precision, missedShare] = [200, 4000, 0.7, 0.02];
    const truth = (flagged * precision) / (flagged * precision + frame * missedShare);
    const held = Array.from({ length: 1000 }, () => {
      const found = estimateRecall({
        flagged,
        disposed: 80,
        confirmed: draw(80, precision),
        frame,
        checked: 200,
        missed: draw(200, missedShare),
      });
      return found !== null && found.low <= truth && truth <= found.high;
    });
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(950);
  });
});
