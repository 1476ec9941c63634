import type { Tx } from '#messaging';
import { datesOfOne } from '../dates/dates-of.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { bySystem, traceDeed } from '../history/apply-deed.js';
import type { Review } from '../review/review.entity.js';
import { saveDetermination } from './determination.changes.js';
import { Determination } from './determination.entity.js';

/**
 * Whether an application was late is counted again when the day of receipt moves. The state stays: the committee decides
 * on every application. One that the agency's silence opened does not hang on D05.
 */
export async function followReceipt(tx: Tx, review: Review, why: string): Promise<void> {
  const { D05 } = await datesOfOne(tx.manager, review);
  if (D05 === null) return;
  const { dueOn } = D05;
  const determinations = await tx.manager.findBy(Determination, { reviewId: review.id });
  for (const determination of determinations) {
    const late = determination.filedOn > dueOn;
    if (determination.ground === 'agency-lapsed' || determination.late === late) continue;
    const details = { date: 'D05', old: { late: determination.late }, new: { late, dueOn } };
    determination.late = late;
    const line = { deed: 'recomputed' as const, by: bySystem, reason: why, details };
    await traceDeed(tx, determinationWorkflow, determination, line);
    await saveDetermination(tx, determination);
  }
}
