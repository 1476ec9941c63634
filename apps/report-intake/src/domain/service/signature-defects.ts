import type { ProofDefectCode, StatedService } from './service-facts.js';

/** A signature proves service only of a party, an adult of the household, or a representative with authority on that day. */
export function signatureDefects({ signedBy }: StatedService): ProofDefectCode[] {
  if (!signedBy) return ['signer-not-named'];
  if (signedBy.role === 'other') return ['signed-by-non-party'];
  return signedBy.mayReceive ? [] : ['authority-not-proved'];
}
