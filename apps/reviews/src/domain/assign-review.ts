/** The officer a review is to go to, as identity tells of them; null for one nobody told of. */
export interface Assignment {
  officer: { organId: string; roles: readonly string[]; active: boolean } | null;
  officerId: string;
  /** Who has it now. */
  assigneeId: string | null;
  /** Organs the assigning officer covers. */
  covers: readonly string[];
  reason: string | null;
}

type AssignmentDecision =
  | { assigned: true }
  | { assigned: false; because: 'assignee-unfit' | 'already-assigned' | 'handover-reason-missing'; pointer: string };

const fitRoles: readonly string[] = ['clerk', 'reviewer'];

/** A review goes to a clerk or reviewer at work in an organ the assigning officer covers; from hand to hand with a reason. */
export function decideAssignment(assignment: Assignment): AssignmentDecision {
  const { officer, officerId, assigneeId, covers, reason } = assignment;
  const fit =
    officer?.active === true &&
    covers.includes(officer.organId) &&
    officer.roles.some((role) => fitRoles.includes(role));
  if (!fit) return { assigned: false, because: 'assignee-unfit', pointer: '/officerId' };
  if (assigneeId === officerId) return { assigned: false, because: 'already-assigned', pointer: '/officerId' };
  if (assigneeId !== null && reason === null) {
    return { assigned: false, because: 'handover-reason-missing', pointer: '/reason' };
  }
  return { assigned: true };
}
