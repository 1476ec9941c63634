import { decideReopening, type Withdrawn } from './reopen-review.js';

const withdrawn: Withdrawn = { status: 'WITHDRAWN', endedOn: '2026-11-13', reviewedVersion: 1, versionInForce: 1 };
const decide = (change: Partial<Withdrawn>, today: string) =>
  decideReopening({ ...withdrawn, ...change }, { reopenWithin: 10 }, today);

describe('decideReopening', () => {
  it('takes a withdrawn review up again to the last day of the window', () => {
    expect(decide({}, '2026-11-13')).toEqual({ reopened: true });
    expect(decide({}, '2026-11-23')).toEqual({ reopened: true });
  });

  it('says when the window closed', () => {
    expect(decide({}, '2026-11-24')).toEqual({
      reopened: false,
      because: 'reopening-window-over',
      details: { until: '2026-11-23' },
    });
  });

  it('takes up no review that ended otherwise, or has not ended', () => {
    for (const status of ['REFUSED', 'CLOSED', 'ACCEPTED'] as const) {
      expect(decide({ status }, '2026-11-14')).toMatchObject({ because: 'review-not-withdrawn' });
    }
  });

  it('takes up none of a version that was replaced', () => {
    expect(decide({ versionInForce: 2 }, '2026-11-14')).toMatchObject({ because: 'review-of-superseded-version' });
  });
});
