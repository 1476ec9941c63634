import { guidanceFor, wayToReview } from './complaint-guidance.js';

describe('guidanceFor', () => {
  it('shows the way to the review where the value alone is complained of', () => {
    expect(guidanceFor(['value-too-low'])).toBe(wayToReview);
    expect(guidanceFor(['value-too-low', 'value-too-high'])).toBe(wayToReview);
  });

  it('keeps a complaint about conduct here, whatever else it says of the value', () => {
    expect(guidanceFor(['value-too-low', 'no-inspection'])).toBeNull();
    expect(guidanceFor(['other'])).toBeNull();
  });
});
