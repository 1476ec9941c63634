import type { Deadlines } from '#deadlines';
import { applyDeed, bySystem, trace } from '#history';
import type { Tx } from '#messaging';
import { Not } from 'typeorm';
import { datesOfOne } from '../dates/dates-of.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { rulingFalls } from '../domain/withdraw-ruling.js';
import { endedBy } from '../history/ended-by.js';
import { newestVersion } from '../known/known-report.repository.js';
import type { Review } from '../review/review.entity.js';
import { saveDetermination } from './determination.changes.js';
import { Determination } from './determination.entity.js';
import { openOpinionPeriod } from './opinion-period.js';

const inTime = 'in-time-as-recomputed';
const abandoned: readonly string[] = ['REFUSED', 'WITHDRAWN'];

/**
 * Whether an application was late is counted again when the last day moves. One that waits as late and is not, waits like any
 * other, and D06 runs from its receipt; one refused as late is taken up again, from today, unless the refusal is final. One
 * that the agency's silence or an unserved answer opened does not hang on D05.
 */
export async function followReceipt(tx: Tx, deadlines: Deadlines, review: Review, why: string): Promise<void> {
  const { D05 } = await datesOfOne(tx.manager, review);
  if (D05 === null) return;
  const { dueOn } = D05;
  const determinations = await tx.manager.findBy(Determination, { reviewId: review.id });
  for (const determination of determinations) {
    const late = determination.filedOn > dueOn;
    const { ground, status } = determination;
    const hangsOnReceipt = ground === null || ground === 'result-served';
    if (!hangsOnReceipt || status === 'WITHDRAWN' || determination.late === late) continue;
    const details = { date: 'D05', old: { late: determination.late }, new: { late, dueOn } };
    determination.late = late;
    const line = { deed: 'recomputed' as const, by: bySystem('reviews'), reason: why, details };
    await trace(tx, determinationWorkflow, determination, line);
    if (!late) await takeInTime(tx, deadlines, determination);
    await saveDetermination(tx, determination);
  }
}

async function takeInTime(tx: Tx, deadlines: Deadlines, determination: Determination): Promise<void> {
  determination.ground = 'result-served';
  const waited = determination.status === 'LATE';
  if (!waited && !(await falls(tx, determination))) return;
  await applyDeed(
    tx,
    determinationWorkflow,
    determination,
    waited ? 'find-in-time' : 'withdraw-ruling',
    bySystem('reviews'),
    inTime,
  );
  determination.receivedOn = waited ? determination.filing.receivedOn : tx.today;
  await openOpinionPeriod(tx, deadlines, determination, determination.receivedOn);
}

async function falls(
  tx: Tx,
  { id, status, late, reportId, reportVersion, applicant }: Determination,
): Promise<boolean> {
  if (status !== 'REFUSED') return false;
  const others = await tx.manager.findBy(Determination, { reportId, reportVersion, applicant, id: Not(id) });
  const { version } = await newestVersion(tx.manager, reportId);
  return rulingFalls({
    endedBy: await endedBy(tx, id),
    stillLate: late,
    isSuperseded: version > reportVersion,
    hasAnother: others.some((other) => !abandoned.includes(other.status)),
  });
}
