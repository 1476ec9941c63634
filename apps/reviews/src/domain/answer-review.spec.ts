import { decideAnswer, type AnswerFacts, type ReviewAnswer } from './answer-review.js';

const facts: AnswerFacts = { grounds: 2, reviewedVersion: 1, newVersionIsKnown: true, versionInForce: 1 };
const unchanged: ReviewAnswer = {
  outcome: 'unchanged',
  newVersion: null,
  points: [{ groundIndex: 1 }, { groundIndex: 0 }],
};
const changed: ReviewAnswer = { ...unchanged, outcome: 'changed', newVersion: 2 };
const decide = (answer: ReviewAnswer, change: Partial<AnswerFacts> = {}) =>
  decideAnswer(answer, { ...facts, ...change });

describe('decideAnswer', () => {
  it('takes an answer to every ground, in any order', () => {
    expect(decide(unchanged)).toEqual({ answered: true });
    expect(decide(changed)).toEqual({ answered: true });
  });

  it('names the grounds left without an answer', () => {
    expect(decide({ ...unchanged, points: [{ groundIndex: 0 }] }, { grounds: 3 })).toEqual({
      answered: false,
      because: 'ground-unanswered',
      pointer: '/points',
      missing: [1, 2],
    });
  });

  it('takes one answer to a ground, and none to a ground nobody stated', () => {
    const points = [{ groundIndex: 0 }, { groundIndex: 1 }];
    expect(decide({ ...unchanged, points: [...points, { groundIndex: 1 }] })).toMatchObject({
      because: 'ground-answered-twice',
      pointer: '/points/2/groundIndex',
    });
    expect(decide({ ...unchanged, points: [...points, { groundIndex: 2 }] })).toMatchObject({
      because: 'ground-unknown',
      pointer: '/points/2/groundIndex',
    });
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
