import { reaches, type Threshold } from '#statutory-clock';

interface Vote {
  /** What each household chose; an empty one is spoiled and still took part. */
  ballots: readonly (readonly string[])[];
  participants: readonly string[];
  households: number;
  seats: number;
}

interface VotePolicy {
  /** Of all households. */
  voteQuorum: Threshold;
  /** Of the households that voted. */
  voteMajority: Threshold;
}

export type VoteCount = { tally: { agencyId: string; votes: number }[] } & (
  { result: 'chosen'; agencyIds: string[] } | { result: 'quorum-missed' | 'majority-missed' | 'votes-tied' }
);

/**
 * Counts a vote (少数服从多数, 办法 art. 4; quorum and majority by province). The first ones by votes are chosen, as many as are
 * wanted; each of them needs the majority, and a tie at the last place decides nothing. Tally: most votes first.
 */
export function countVote({ ballots, participants, households, seats }: Vote, policy: VotePolicy): VoteCount {
  const tally = participants
    .map((agencyId) => ({ agencyId, votes: ballots.filter((choice) => choice.includes(agencyId)).length }))
    .toSorted((a, b) => b.votes - a.votes || (a.agencyId < b.agencyId ? -1 : 1));
  if (!reaches(policy.voteQuorum, ballots.length, households)) return { result: 'quorum-missed', tally };

  const first = tally.slice(0, seats);
  const last = first.at(-1);
  const carried =
    first.length === seats && first.every(({ votes }) => reaches(policy.voteMajority, votes, ballots.length));
  if (!last || !carried) return { result: 'majority-missed', tally };
  if (tally[seats]?.votes === last.votes) return { result: 'votes-tied', tally };
  return { result: 'chosen', agencyIds: first.map(({ agencyId }) => agencyId), tally };
}
