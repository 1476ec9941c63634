import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, type Call } from '#service';
import { KnownAgency } from '../agencies/known-agency.entity.js';
import { findViolation } from '../domain/catalogue/find-violation.js';
import { decidePower, type PowerDecision } from '../domain/who-may-decide.js';

/** Stops an organ that has no power over the act: it must refer the case. */
export async function requirePower(tx: Tx, call: Call, agencyId: string, violationCode: string): Promise<void> {
  const power = await powerOver(tx, call, agencyId, violationCode);
  if (!power.may) throw new Refusal(power.because, { details: { needs: power.needs } });
}

/**
 * Whether the caller's organ has power over the act. The organ an agency is filed with is its issuing authority. No organ here
 * is a market regulator, and no local rule giving power is on file.
 */
export async function powerOver(tx: Tx, call: Call, agencyId: string, violationCode: string): Promise<PowerDecision> {
  const violation = findViolation(violationCode);
  if (!violation) throw new Refusal('violation-unknown', { pointer: '/violationCode' });
  const { organId, organLevel, organRoles } = officerOf(call);
  const agency = await tx.manager.findOneBy(KnownAgency, { agencyId });
  return decidePower(
    {
      level: organLevel,
      isRegulator: organRoles.includes('regulator'),
      isIssuingAuthority: agency?.organId === organId,
      isMarketRegulator: false,
      localRuleCodes: [],
    },
    violation,
  );
}
