import type { MisconductCase } from './misconduct-case.entity.js';

/** The authority a referred case is with, was listed by or decided by; else the organ whose case it is. */
export function organInCharge(found: MisconductCase): string {
  const { state, organId, referralOrganId, referralAnswer, decision } = found;
  if (referralOrganId && (state === 'REFERRED' || referralAnswer?.decision === 'list')) return referralOrganId;
  return decision?.organId ?? organId;
}
