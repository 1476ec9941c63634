/** A paper that came into other hands was not received: its signer is no party, or acts without proved authority. */
const noReceipt: readonly string[] = ['signed-by-non-party', 'authority-not-proved'];

/**
 * Whether a proof of service, with what it lacks by code, proves receipt (办法 art. 20, 22): only from receipt do days run, and
 * nobody is late by any other proof.
 */
export const provesReceipt = ({ defects }: { defects: readonly string[] }): boolean =>
  !defects.some((defect) => noReceipt.includes(defect));
