import type { LocalDate } from '#kernel';

interface Ballot {
  agencyIds: readonly string[];
  castOn: LocalDate;
}

interface Voting {
  participants: readonly string[];
  seats: number;
  from: LocalDate;
  closesOn: LocalDate;
}

export interface BadBallot {
  because: 'agency-not-a-candidate' | 'more-chosen-than-seats' | 'ballot-out-of-time' | 'dated-ahead';
  pointer: string;
}

/** What is wrong with one household's ballot, or null: cast within the days of the vote, for participants, for no more than are chosen. */
export function checkBallot(
  { agencyIds, castOn }: Ballot,
  { participants, seats, from, closesOn }: Voting,
  today: LocalDate,
): BadBallot | null {
  if (castOn > today) return { because: 'dated-ahead', pointer: '/castOn' };
  if (castOn < from || castOn > closesOn) return { because: 'ballot-out-of-time', pointer: '/castOn' };
  const stranger = agencyIds.findIndex((id) => !participants.includes(id));
  if (stranger >= 0) return { because: 'agency-not-a-candidate', pointer: `/agencyIds/${stranger}` };
  return agencyIds.length > seats ? { because: 'more-chosen-than-seats', pointer: '/agencyIds' } : null;
}
