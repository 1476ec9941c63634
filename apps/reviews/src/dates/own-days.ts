import type { Deadlines, Opening } from '#deadlines';
import type { Tx } from '#messaging';
import type { Review } from '../review/review.entity.js';

/** Days the house sets where the law sets none, and somebody waits for what another has to do. */
export type OwnDay = 'SET-FORWARD' | 'SET-SERVE-RESULT' | 'SET-REAPPLY';

export const ownDayOf = (key: OwnDay, { id }: Pick<Review, 'id'>) => ({ key, subjectKind: 'review', subjectId: id });

/** The regulator's own entry once the department let its day pass: it sees to it that the thing is done. */
export const watchOf = (key: OwnDay, { id }: Pick<Review, 'id'>) => ({
  key: `${key}-WATCH` as const,
  subjectKind: 'review',
  subjectId: id,
});

/** By the rules of the day the review was filed. The agency is not among those concerned: it may not know of it yet. */
export function ownDay(key: OwnDay, review: Review, from: string, mustAct: Opening['mustAct']): Opening {
  const { jurisdiction, organId, reportId, projectId, filedOn: packOn } = review;
  return { ...ownDayOf(key, review), from, jurisdiction, packOn, mustAct, organId, reportId, projectId };
}

const unserved: readonly string[] = ['CHANGED', 'UNCHANGED'];

/**
 * Brings these days up to the state a review has come to: while it waits to go to the agency, and while its result waits to be
 * served, the department has a last day for it; the days to apply again end with the agency's silence. After every deed.
 */
export async function followOwnDays(tx: Tx, deadlines: Deadlines, review: Review): Promise<void> {
  const { status, availableOn, resultServedOn } = review;
  await keep(tx, deadlines, review, { key: 'SET-FORWARD', waits: status === 'ACCEPTED', done: availableOn !== null });
  const served = { waits: unserved.includes(status), done: resultServedOn !== null };
  await keep(tx, deadlines, review, { key: 'SET-SERVE-RESULT', ...served });
  if (status !== 'OVERDUE') await deadlines.cancel(tx, ownDayOf('SET-REAPPLY', review), status);
}

interface Kept {
  key: OwnDay;
  waits: boolean;
  done: boolean;
}

async function keep(tx: Tx, deadlines: Deadlines, review: Review, { key, waits, done }: Kept): Promise<void> {
  const which = ownDayOf(key, review);
  if (waits) {
    const [row] = (await deadlines.of(tx, which.subjectKind, [review.id])).filter((one) => one.key === key);
    const runs = row?.state === 'open' || row?.state === 'lapsed';
    if (!runs) await deadlines.open(tx, ownDay(key, review, tx.today, ['expropriation-department']));
    return;
  }
  for (const each of [which, watchOf(key, review)]) {
    if (done) await deadlines.meet(tx, each);
    else await deadlines.cancel(tx, each, review.status);
  }
}
