import { decideAnswer, type AnswerFacts, type ReviewAnswer } from './answer-review.js';

const dispute = { kind: 'value-dispute' as const };
const facts: AnswerFacts = {
  points: [dispute, { kind: 'fact-error' }],
  reviewedVersion: 1,
  newVersionIsKnown: true,
  versionInForce: 1,
};
const rejected = { finding: 'rejected' as const };
const unchanged: ReviewAnswer = {
  outcome: 'unchanged',
  newVersion: null,
  noticeSha256: 'ab'.repeat(32),
  points: [
    { no: 2, ...rejected },
    { no: 1, ...rejected },
  ],
};
const changed: ReviewAnswer = { ...unchanged, outcome: 'changed', newVersion: 2, noticeSha256: null };
const decide = (answer: ReviewAnswer, change: Partial<AnswerFacts> = {}) =>
  decideAnswer(answer, { ...facts, ...change });

describe('decideAnswer', () => {
  it('takes an answer to every point, in any order', () => {
    expect(decide(unchanged)).toEqual({ answered: true });
    expect(decide(changed)).toEqual({ answered: true });
  });

  it('names the points left without an answer', () => {
    const points = [{ no: 1, ...rejected }];
    expect(decide({ ...unchanged, points }, { points: [dispute, dispute, dispute] })).toEqual({
      answered: false,
      because: 'point-unanswered',
      pointer: '/points',
      details: { missing: [2, 3] },
    });
  });

  it('takes one answer to a point, and none to a point nobody made', () => {
    const [both, more] = [unchanged.points, { no: 1, ...rejected }];
    expect(decide({ ...unchanged, points: [...both, more] })).toMatchObject({
      because: 'point-answered-twice',
      pointer: '/points/2/no',
    });
    expect(decide({ ...unchanged, points: [...both, { ...more, no: 3 }] })).toMatchObject({
      because: 'point-unknown',
      pointer: '/points/2/no',
    });
  });

  it('lets no value stand on a fact found wrong, in part or whole; a disputed value may be granted in part', () => {
    for (const finding of ['accepted', 'partly'] as const) {
      const points = [
        { no: 1, finding },
        { no: 2, finding },
      ];
      expect(decide({ ...unchanged, points })).toMatchObject({
        because: 'accepted-fact-needs-new-version',
        pointer: '/outcome',
        details: { points: [2] },
      });
      expect(decide({ ...changed, points })).toEqual({ answered: true });
      expect(decide({ ...unchanged, points }, { points: [dispute, dispute] })).toEqual({ answered: true });
    }
  });

  it('asks for a written notice where the value stands, and for none with a new report', () => {
    expect(decide({ ...unchanged, noticeSha256: null })).toMatchObject({
      because: 'notice-missing',
      pointer: '/noticeSha256',
    });
    expect(decide({ ...changed, noticeSha256: 'ab'.repeat(32) })).toMatchObject({ because: 'notice-unasked' });
  });

  it('asks for a newer, registered version where the result changes, and for none where it stands', () => {
    expect(decide({ ...changed, newVersion: null })).toMatchObject({ because: 'new-version-missing' });
    expect(decide({ ...changed, newVersion: 1 })).toMatchObject({ because: 'new-version-not-newer' });
    expect(decide(changed, { newVersionIsKnown: false })).toMatchObject({ because: 'new-version-not-known' });
    expect(decide({ ...unchanged, newVersion: 2 })).toMatchObject({ because: 'new-version-unasked' });
  });

  it('lets no result stand that a later version replaced', () => {
    expect(decide(unchanged, { versionInForce: 2 })).toMatchObject({
      because: 'newer-version-in-force',
      pointer: '/outcome',
    });
    expect(decide(changed, { versionInForce: 3 })).toMatchObject({
      because: 'newer-version-in-force',
      pointer: '/newVersion',
    });
    expect(decide(changed, { versionInForce: 2 })).toEqual({ answered: true });
  });
});
