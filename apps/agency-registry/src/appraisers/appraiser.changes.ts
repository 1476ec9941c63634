import { appraiserChanged, type AppraiserView } from '#contracts';
import type { Tx } from '#messaging';
import type { Done } from '#service';
import type { Appraiser } from './appraiser.entity.js';

/** Saves the appraiser's next version and tells everybody the dated state, without the name. */
export async function saveChanged(tx: Tx, appraiser: Appraiser): Promise<Done<AppraiserView>> {
  await tx.manager.save(appraiser);
  return tellChanged(tx, appraiser);
}

/** Tells everybody the dated state of an appraiser as it was just stored. */
export function tellChanged(tx: Tx, appraiser: Appraiser): Done<AppraiserView> {
  const { id, version, registrationNo, registrations, employments } = appraiser;
  tx.emit(appraiserChanged, { appraiserId: id, version, registrationNo, registrations, employments });
  return { answer: { ...appraiser }, subjectId: id, after: appraiser };
}
