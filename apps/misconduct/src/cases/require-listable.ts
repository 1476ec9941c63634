import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, type Call } from '#service';
import { decideListing, type ListingFacts } from '../domain/list-record.js';
import { everInvestigated } from './ever-investigated.js';
import type { MisconductCase } from './misconduct-case.entity.js';
import { requirePower } from './organ-powers.js';

/** Stops a listing without a finding, a legal basis, power over the act, or a signatory apart from the investigators. */
export async function requireListable(tx: Tx, call: Call, found: MisconductCase): Promise<void> {
  const { conclusion } = found;
  const listing = decideListing({
    outcome: outcomeOf(found),
    violationCode: conclusion?.violationCode ?? '',
    basis: conclusion ? [conclusion.chosenBasis] : [],
    localRuleCited: conclusion?.localRuleCited ?? null,
    signatoryId: officerOf(call).id,
    investigatorIds: await everInvestigated(tx, found),
  });
  if (!listing.listed) throw new Refusal(listing.because, listing.pointer ? { pointer: listing.pointer } : {});
  await requirePower(tx, call, found.agencyId, listing.violation.code);
}

/** Where the organ below found nothing itself, the receiving authority does by listing. */
function outcomeOf({ state, decision }: MisconductCase): ListingFacts['outcome'] {
  if (decision) return decision.outcome === 'unfounded' ? 'unfounded' : 'violation';
  return state === 'REFERRED' || state === 'LISTED' ? 'violation' : null;
}
