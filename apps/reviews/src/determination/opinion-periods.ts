import { DeadlineRow } from '#deadlines';
import { In, Not, type EntityManager } from 'typeorm';
import { opinionPeriod } from './opinion-period.js';

/** The periods for the opinion of these determinations that run or ran, by the determination's id. */
export async function opinionPeriodsOf(db: EntityManager, ids: readonly string[]): Promise<Map<string, DeadlineRow>> {
  const { key, subjectKind } = opinionPeriod({ id: '' });
  const where = { key, subjectKind, subjectId: In(ids), state: Not('cancelled' as const) };
  const rows = await db.find(DeadlineRow, { where, order: { createdAt: 'ASC' } });
  return new Map(rows.map((row) => [row.subjectId, row]));
}

export async function opinionPeriodOf(db: EntityManager, { id }: { id: string }): Promise<DeadlineRow | null> {
  return (await opinionPeriodsOf(db, [id])).get(id) ?? null;
}
