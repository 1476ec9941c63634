import type { MisconductCase } from './misconduct-case.entity.js';

/** The authority a referred case is with, or was listed by; else the organ whose case it is. */
export function organInCharge({ state, organId, referralOrganId, referralAnswer }: MisconductCase): string {
  return referralOrganId && (state === 'REFERRED' || referralAnswer?.decision === 'list') ? referralOrganId : organId;
}
