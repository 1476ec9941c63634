import { countVote } from './count-vote.js';

const moreThanHalf = { share: '1/2', moreThan: true } as const;
const policy: Parameters<typeof countVote>[1] = { voteQuorum: moreThanHalf, voteMajority: moreThanHalf };
const participants = ['a', 'b', 'c'];
const times = (n: number, ...choice: string[]): string[][] => Array.from({ length: n }, () => choice);
const count = (ballots: string[][], change: { households?: number; seats?: number } = {}, by = policy) =>
  countVote({ ballots, participants, households: 10, seats: 1, ...change }, by);

describe('countVote', () => {
  it('chooses who has more than half of the votes of more than half of the households', () => {
    expect(count([...times(4, 'b'), ...times(2, 'a')])).toEqual({
      result: 'chosen',
      agencyIds: ['b'],
      tally: [
        { agencyId: 'b', votes: 4 },
        { agencyId: 'a', votes: 2 },
        { agencyId: 'c', votes: 0 },
      ],
    });
  });

  it('decides nothing when just half took part', () => {
    expect(count(times(5, 'a')).result).toBe('quorum-missed');
  });

  it('decides nothing on half of the votes, spoiled ballots counted', () => {
    expect(count([...times(3, 'a'), ...times(3, 'b')]).result).toBe('majority-missed');
    expect(count([...times(3, 'a'), ...times(3)]).result).toBe('majority-missed');
  });

  it('takes half where half suffices, and decides nothing on a tie', () => {
    const half = { ...policy, voteMajority: { share: '1/2', moreThan: false } } as const;
    expect(count([...times(4, 'a'), ...times(4)], {}, half).result).toBe('chosen');
    expect(count([...times(4, 'a'), ...times(4, 'b')], {}, half).result).toBe('votes-tied');
  });

  it('fills several seats only when each of them has the majority', () => {
    const two = { seats: 2 };
    expect(count([...times(6, 'a', 'c'), ...times(2, 'b')], two)).toMatchObject({ agencyIds: ['a', 'c'] });
    expect(count([...times(6, 'a'), ...times(2, 'b')], two).result).toBe('majority-missed');
    expect(count(times(8, 'a', 'b', 'c'), two).result).toBe('votes-tied');
  });
});
