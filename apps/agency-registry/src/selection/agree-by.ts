import { DeadlineRow } from '#deadlines';
import type { LocalDate } from '#kernel';
import { In, type EntityManager } from 'typeorm';

/** The last day to agree (D01) of each of these selections that has one, as computed by the newest calendar. */
export async function agreeByOf(db: EntityManager, ids: readonly string[]): Promise<Map<string, LocalDate>> {
  const rows = await db.find(DeadlineRow, {
    where: { key: 'D01', subjectKind: 'selection', subjectId: In(ids) },
    order: { createdAt: 'ASC' },
  });
  return new Map(rows.map(({ subjectId, dueOn }) => [subjectId, dueOn]));
}
