/**
 * What a proof of service (送达) may lack: who signed is not named, is no party, or acted without authority on the day; a
 * report left behind with too few witnesses and no photo or film, or with no disinterested one; a posting without postmark
 * day; a public notice whose earlier attempts are not proved.
 */
export const proofDefectCodes = [
  'signer-not-named',
  'signed-by-non-party',
  'authority-not-proved',
  'witnesses-too-few',
  'witness-interested',
  'postmark-missing',
  'attempt-without-proof',
] as const;
export type ProofDefectCode = (typeof proofDefectCodes)[number];
