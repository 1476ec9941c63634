import type { ReadinessFacts, Shortfall } from './facts.js';

/** Whether agency, selection and contract can be proved (条例 art. 20; 办法 arts. 4 and 6). */
export function selectionShortfalls({ selection, commissions, report, decisionOn }: ReadinessFacts): Shortfall[] {
  if (!selection || selection.concludedOn > decisionOn) return [{ code: 'selection-unproved' }, ...uncommissioned()];
  if (report && !selection.agencyIds.includes(report.agencyId)) return [{ code: 'agency-not-selected' }];
  return uncommissioned();

  function uncommissioned(): Shortfall[] {
    const signed = commissions.some(
      ({ agencyId, signedOn }) => signedOn <= decisionOn && (!report || agencyId === report.agencyId),
    );
    return signed ? [] : [{ code: 'commission-unproved' }];
  }
}
