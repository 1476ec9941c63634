type Party = 'household' | 'expropriation-department';

/** Who wants to do something with a party's own application, and on what paper. */
interface Acting {
  applicant: Party;
  /** The party the caller stands for in the case; null for none. */
  party: Party | null;
  isOfficer: boolean;
  /** The paper the person signed at the counter is on file. */
  hasSignedPaper: boolean;
}

type Because = 'not-a-party' | 'counter-for-officers' | 'signed-paper-missing';
type ActingDecision = { acts: true } | { acts: false; because: Because; pointer?: string };

/**
 * An application is taken back or up again by the party that brought it. At the counter a clerk does it for a person, only on
 * the paper that person signed: the clerk is of the client, whose interest is adverse.
 */
export function decideActing({ applicant, party, isOfficer, hasSignedPaper }: Acting): ActingDecision {
  if (hasSignedPaper && !isOfficer) return { acts: false, because: 'counter-for-officers', pointer: '/counter' };
  if (hasSignedPaper) return applicant === 'household' ? { acts: true } : { acts: false, because: 'not-a-party' };
  if (party === applicant) return { acts: true };
  if (isOfficer && applicant === 'household') {
    return { acts: false, because: 'signed-paper-missing', pointer: '/counter' };
  }
  return { acts: false, because: 'not-a-party' };
}
