import { decideDetermination, type DeterminationFacts } from './decide-determination.js';

const served: DeterminationFacts = {
  applicantIsParty: true,
  determinationIsOpen: false,
  resultServedOn: '2026-05-20',
  answerDueOn: '2026-05-18',
  answeredOn: '2026-05-15',
};
const unserved: DeterminationFacts = { ...served, resultServedOn: null, answeredOn: null };
const decide = (facts: DeterminationFacts, today: string, dueOn: string | null = '2026-06-01', lapseOpens = true) =>
  decideDetermination(facts, { dueOn, lapseOpens }, today);

describe('decideDetermination', () => {
  it('opens one asked for on the last day after the result was received', () => {
    expect(decide(served, '2026-06-01')).toEqual({ open: true, late: false, ground: 'result-served' });
  });

  it('marks one asked for a day later as late', () => {
    expect(decide(served, '2026-06-02')).toEqual({ open: false, late: true, dueOn: '2026-06-01' });
  });

  it('opens none while the agency still has time to answer', () => {
    expect(decide(unserved, '2026-05-18', null)).toMatchObject({ because: 'review-not-answered' });
  });

  it('opens the way once the agency let its last day pass', () => {
    expect(decide(unserved, '2026-05-19', null)).toEqual({ open: true, late: false, ground: 'agency-lapsed' });
    expect(decide(unserved, '2026-05-19', null, false)).toMatchObject({ because: 'review-not-answered' });
  });

  it('keeps the way open when the agency answers late', () => {
    expect(decide({ ...unserved, answeredOn: '2026-05-19' }, '2026-05-21', null)).toMatchObject({
      ground: 'agency-lapsed',
    });
  });

  it('opens the way from the day of an answer that nobody has served', () => {
    const answered = { ...served, resultServedOn: null };
    expect(decide(answered, '2026-05-25', null)).toEqual({ open: true, late: false, ground: 'answered' });
    expect(decide(served, '2026-05-19')).toMatchObject({ ground: 'answered' });
    expect(decide(answered, '2026-05-14', null)).toMatchObject({ because: 'review-not-answered' });
  });

  it('opens none without a review, for a stranger, or twice', () => {
    const noReview = { ...unserved, answerDueOn: null };
    expect(decide(noReview, '2026-05-25', null)).toMatchObject({ because: 'review-not-answered' });
    expect(decide({ ...served, applicantIsParty: false }, '2026-06-01')).toMatchObject({ because: 'not-a-party' });
    expect(decide({ ...served, determinationIsOpen: true }, '2026-06-01')).toMatchObject({
      because: 'determination-already-open',
    });
  });
});
