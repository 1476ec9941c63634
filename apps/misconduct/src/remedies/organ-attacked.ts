import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { organInCharge } from '../cases/organ-in-charge.js';

/** The organ a remedy goes against: whoever decided, even while the case is with another authority; once listed, the lister. */
export function organAttacked(found: MisconductCase): string {
  const { decision, referralAnswer } = found;
  if (decision && referralAnswer?.decision !== 'list') return decision.organId;
  return organInCharge(found);
}
