/** A committee expert as the roster and the expert's own declaration have them. */
export interface Expert {
  expertId: string;
  field: 'appraiser' | 'price' | 'real-estate' | 'land' | 'planning' | 'law' | 'accounting';
  /** Every agency that employs the expert now or did before. */
  agencyIds: readonly string[];
  /** Parties to whom the expert declared kinship or another interest. */
  declaredInterests: readonly string[];
}

/** Those the panel must be free of: the agency whose report is examined, and the parties. */
export interface Conflicts {
  agencyId: string;
  partyIds: readonly string[];
}

export type RecusalGround = 'employed-by-agency' | 'interest-in-party';

/** Why an expert must stand aside (回避), 征收评估办法 art. 3; null when nothing is in the way. Past employment counts too. */
export function findRecusal(expert: Expert, conflicts: Conflicts): RecusalGround | null {
  if (expert.agencyIds.includes(conflicts.agencyId)) return 'employed-by-agency';
  if (expert.declaredInterests.some((partyId) => conflicts.partyIds.includes(partyId))) return 'interest-in-party';
  return null;
}
