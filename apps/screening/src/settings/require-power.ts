import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, type Call } from '#service';

/** Thresholds hold for all projects alike: it takes an organ above the county whose scope holds every one of them. */
export async function requirePower(tx: Tx, call: Call) {
  const officer = officerOf(call);
  if (officer.organLevel === 'county') throw new Refusal('settings-above-county');
  const outside = await tx.query(
    `select 1 from project_screen
     where tenant = $1 and not (organ_id = any($2) or regulator_organ_id = any($2)) limit 1`,
    [tx.tenant, officer.covers],
  );
  if (outside.length > 0) throw new Refusal('settings-beyond-your-scope');
  return officer;
}
