import type { HistoryEntry } from '#contracts';
import type { EntityManager } from 'typeorm';
import { History } from './history.entity.js';

/** The trace of a selection, oldest line first; for officers. */
export async function historyOf(db: EntityManager, subjectId: string): Promise<HistoryEntry[]> {
  const lines = await db.find(History, { where: { subjectId }, order: { seq: 'ASC' } });
  return lines.map((line) => ({
    ...(line.fromState ? { from: line.fromState } : {}),
    deed: line.deed,
    to: line.toState,
    actorKind: line.actorKind,
    actorId: line.actorId,
    at: line.at.toISOString(),
    ...(line.reason ? { reason: line.reason } : {}),
  }));
}
