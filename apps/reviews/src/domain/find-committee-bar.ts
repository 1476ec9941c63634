/** An organ that acts as, or for, an expert committee. */
export interface ActingOrgan {
  organId: string;
  organLevel: 'county' | 'prefecture' | 'province';
}

export type CommitteeBar = 'organ-below-prefecture' | 'organ-is-client';

/**
 * What keeps an organ from running the expert committee in a case; null when nothing does. 征收评估办法 art. 23: provinces and
 * cities with districts organise it, no county. The client (房屋征收部门) is a party, whatever its level; null outside a case.
 */
export function findCommitteeBar(organ: ActingOrgan, clientOrganId: string | null): CommitteeBar | null {
  if (organ.organId === clientOrganId) return 'organ-is-client';
  return organ.organLevel === 'county' ? 'organ-below-prefecture' : null;
}
