/** A committee expert as the roster and the expert's own declaration have them. */
export interface Expert {
  expertId: string;
  field: 'appraiser' | 'price' | 'real-estate' | 'land' | 'planning' | 'law' | 'accounting';
  /** Every agency that employs the expert now or did before. */
  agencyIds: readonly string[];
  /** Parties to whom the expert declared kinship or another interest. */
  declaredInterests: readonly string[];
  /** What the expert already had to do with the report, as the file shows. */
  priorInvolvements: readonly PriorInvolvement[];
}

type PriorInvolvement = 'signed-report' | 'sat-on-earlier-panel';

/** Those the panel must be free of: the agency whose report is examined, and the parties. */
export interface Conflicts {
  agencyId: string;
  partyIds: readonly string[];
}

export type RecusalGround = 'employed-by-agency' | PriorInvolvement | 'interest-in-party';

/**
 * Why an expert must stand aside (回避), 征收评估办法 art. 3; null when nothing is in the way. Past employment counts too, and so
 * does having signed any version of the report or judged it before.
 */
export function findRecusal(expert: Expert, conflicts: Conflicts): RecusalGround | null {
  if (expert.agencyIds.includes(conflicts.agencyId)) return 'employed-by-agency';
  const [prior] = expert.priorInvolvements;
  if (prior) return prior;
  if (expert.declaredInterests.some((partyId) => conflicts.partyIds.includes(partyId))) return 'interest-in-party';
  return null;
}
