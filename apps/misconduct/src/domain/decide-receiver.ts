/** Organs by their ids. */
export interface ReceiverFacts {
  toOrganId: string;
  /** The organ whose case it is. */
  ownOrganId: string;
  /** The organ of the officer who sends it. */
  senderOrganId: string;
  /** The organ the agency is filed with. */
  filingOrganId: string;
}

export type ReceiverDecision =
  { fit: true } | { fit: false; because: 'referral-not-upward' | 'referral-not-to-filing-organ' };

/** A case is referred to the organ the agency is filed with (142令), and nobody refers a case to themselves. */
export function decideReceiver({
  toOrganId,
  ownOrganId,
  senderOrganId,
  filingOrganId,
}: ReceiverFacts): ReceiverDecision {
  if (toOrganId === ownOrganId || toOrganId === senderOrganId) return { fit: false, because: 'referral-not-upward' };
  if (toOrganId !== filingOrganId) return { fit: false, because: 'referral-not-to-filing-organ' };
  return { fit: true };
}
