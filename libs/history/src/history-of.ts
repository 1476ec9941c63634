import type { HistoryEntry } from '#contracts';
import type { Call } from '#service';
import type { EntityManager } from 'typeorm';
import { History } from './history.entity.js';

/** The trace of a file, oldest line first, with reasons as they were written. Ids of persons are for officers. */
export async function historyOf(db: EntityManager, subjectId: string, call: Call): Promise<HistoryEntry[]> {
  const lines = await db.find(History, { where: { subjectId }, order: { seq: 'ASC' } });
  return lines.map((line) => ({
    ...(line.fromState ? { from: line.fromState } : {}),
    deed: line.deed,
    to: line.toState,
    actorKind: line.actorKind,
    ...(call.caller.kind === 'officer' ? { actorId: line.actorId } : {}),
    at: line.at.toISOString(),
    ...(line.reason ? { reason: line.reason } : {}),
    ...(line.details ? { details: line.details } : {}),
  }));
}
