type Bearer = 'agency' | 'expropriation-department' | 'household';

export interface FeeFacts {
  /** `correct`: the opinion changed the result. */
  outcome: 'maintained' | 'correct';
  applicant: 'household' | 'expropriation-department';
}

/** Who bears the fee, as the rule pack of the place has it. */
export interface FeePolicy {
  determination: 'client' | 'applicant';
  determinationWhenChanged: 'agency';
}

/**
 * Who bears the fee of a determination, 征收评估办法 art. 31: the agency whose result the opinion changed; where it stands, the
 * client (the expropriation department), or whoever applied, as the province has it. An opinion that asks for correction
 * counts as one that changes the result.
 */
export function bearFee({ outcome, applicant }: FeeFacts, policy: FeePolicy): Bearer {
  if (outcome === 'correct') return policy.determinationWhenChanged;
  return policy.determination === 'client' ? 'expropriation-department' : applicant;
}
