/** Who does what in a case; officer ids, null where nobody does. */
export interface CasePeople {
  investigatorIds: readonly string[];
  hearingChairId: string | null;
  legalReviewerId: string | null;
  approverId: string | null;
}

type Because =
  | 'approver-investigated'
  | 'legal-reviewer-investigated'
  | 'legal-reviewer-decides'
  | 'hearing-chair-investigated'
  | 'hearing-chair-reviews'
  | 'hearing-chair-decides';

/** Investigator, hearing chair, legal reviewer and approver are different people (行政处罚法 art. 42-43, 57-58, 64); null: they are. */
export function meetingRoles(people: CasePeople): Because | null {
  const { investigatorIds, hearingChairId: chair, legalReviewerId: reviewer, approverId: approver } = people;
  const investigated = (id: string | null): boolean => id !== null && investigatorIds.includes(id);
  const same = (one: string | null, other: string | null): boolean => one !== null && one === other;
  if (investigated(approver)) return 'approver-investigated';
  if (investigated(reviewer)) return 'legal-reviewer-investigated';
  if (investigated(chair)) return 'hearing-chair-investigated';
  if (same(reviewer, approver)) return 'legal-reviewer-decides';
  if (same(chair, approver)) return 'hearing-chair-decides';
  if (same(chair, reviewer)) return 'hearing-chair-reviews';
  return null;
}
