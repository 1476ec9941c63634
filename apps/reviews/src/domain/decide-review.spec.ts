import { decideReview, type ReviewFacts } from './decide-review.js';

const facts: ReviewFacts = {
  servedOn: '2026-05-06',
  received: true,
  applicantIsParty: true,
  reviewIsOpen: false,
  reviewIsAnswered: false,
};
const decide = (change: Partial<ReviewFacts>, today: string, dueOn: string | null = '2026-05-18') =>
  decideReview({ ...facts, ...change }, { dueOn }, today);

describe('decideReview', () => {
  it('opens a review asked for on the last day', () => {
    expect(decide({}, '2026-05-18')).toEqual({ open: true, late: false });
  });

  it('marks one asked for a day later as late, and refuses nothing', () => {
    expect(decide({}, '2026-05-19')).toEqual({ open: false, late: true, dueOn: '2026-05-18' });
  });

  it('opens one on the very day of service', () => {
    expect(decide({}, '2026-05-06')).toMatchObject({ open: true });
  });

  it('opens none before the report was served', () => {
    expect(decide({ servedOn: null }, '2026-05-18', null)).toMatchObject({ late: false, because: 'not-served' });
    expect(decide({ servedOn: '2026-05-08' }, '2026-05-07')).toMatchObject({ because: 'not-served' });
  });

  it('opens one, never late, where the paper came into other hands', () => {
    for (const dueOn of [null, '2026-05-18']) {
      expect(decide({ received: false }, '2026-07-01', dueOn)).toEqual({ open: true, late: false });
    }
  });

  it('opens none for a stranger, late or not', () => {
    expect(decide({ applicantIsParty: false }, '2026-05-18')).toMatchObject({ because: 'not-a-party' });
    expect(decide({ applicantIsParty: false }, '2026-06-18')).toMatchObject({ late: false, because: 'not-a-party' });
  });

  it('opens no second review of the same version', () => {
    expect(decide({ reviewIsOpen: true }, '2026-05-18')).toMatchObject({ because: 'review-already-open' });
    expect(decide({ reviewIsAnswered: true }, '2026-05-18')).toMatchObject({ because: 'review-already-answered' });
  });
});
