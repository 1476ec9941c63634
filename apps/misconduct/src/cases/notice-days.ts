import type { Deadlines } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import type { DueDate } from '#statutory-clock';
import type { MisconductCase } from './misconduct-case.entity.js';

/** The last days the notice set, as they now stand: imported holidays may have moved them since. */
export interface NoticeDays {
  defence: DueDate;
  hearing: DueDate | null;
}

/** Of the notice that stands in each case; none where none does. */
export async function noticeDaysOf(
  deadlines: Deadlines,
  tx: Pick<Tx, 'manager' | 'tenant'>,
  cases: readonly MisconductCase[],
): Promise<Map<string, NoticeDays>> {
  const noticed = cases.flatMap(({ id, notice }) => (notice ? [{ id, notice }] : []));
  if (noticed.length === 0) return new Map();
  const rows = await deadlines.of(
    tx,
    'case',
    noticed.map(({ id }) => id),
  );
  const now = (caseId: string, computed: DueDate): DueDate => {
    const row = rows.find(({ subjectId, key, from }) => {
      return subjectId === caseId && key === computed.key && from === computed.from;
    });
    return row?.due ?? computed;
  };
  return new Map(
    noticed.map(({ id, notice: { due, hearingDue } }) => [
      id,
      { defence: now(id, due), hearing: hearingDue ? now(id, hearingDue) : null },
    ]),
  );
}

/** The last day to ask for a hearing; null where there is no right to one. */
export async function hearingDueOn(deadlines: Deadlines, tx: Tx, found: MisconductCase): Promise<LocalDate | null> {
  const days = await noticeDaysOf(deadlines, tx, [found]);
  return days.get(found.id)?.hearing?.on ?? null;
}
