import { reviewsDateKeys, type LegalDate } from '#contracts';
import type { DeadlineRow } from '#deadlines';
import { explainDue } from '#statutory-clock';

const isShown = (key: string): key is LegalDate['key'] => (reviewsDateKeys as readonly string[]).includes(key);

/** A statutory date that is kept, with its calculation, as callers see it; none for null and for a day set by a decision. */
export function shownDeadline(row: DeadlineRow | null): LegalDate[] {
  if (row === null || row.due === null || !isShown(row.key)) return [];
  const { key, from, dueOn, due, provisional, unconfirmed, packId, state } = row;
  return [{ key, from, dueOn, calculation: explainDue(due), provisional, unconfirmed, packId: packId ?? '', state }];
}
