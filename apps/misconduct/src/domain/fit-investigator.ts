/** An officer as identity last told of them. */
export interface InvestigatorFacts {
  organId: string;
  roles: readonly string[];
  active: boolean;
}

/** An investigator is an active case officer of the organ whose case it is (行政处罚法 art. 42: certified to enforce there). */
export const isFitInvestigator = ({ organId, roles, active }: InvestigatorFacts, caseOrganId: string): boolean =>
  active && roles.includes('case-officer') && organId === caseOrganId;
