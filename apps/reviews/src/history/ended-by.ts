import { History } from '#history';
import type { Tx } from '#messaging';

/** The deed that last changed the state of a file; null where nothing is on file. */
export async function endedBy(tx: Tx, subjectId: string): Promise<string | null> {
  const lines = await tx.manager.find(History, { where: { subjectId }, order: { seq: 'DESC' } });
  return lines.find(({ fromState, toState }) => fromState !== toState)?.deed ?? null;
}
