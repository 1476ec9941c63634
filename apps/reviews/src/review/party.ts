import type { Applicant } from '#contracts';
import type { Call } from '#service';

interface Case {
  reportId: string;
  organId: string;
}

/** As whom the caller may apply in this case: the household of the report, or a clerk of its client; null for others. */
export function partyOf({ caller }: Call, { reportId, organId }: Case): Applicant | null {
  if (caller.kind === 'household') return caller.reportId === reportId ? 'household' : null;
  return caller.kind === 'officer' && caller.covers.includes(organId) ? 'expropriation-department' : null;
}
