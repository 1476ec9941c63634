import { penaltyDecided, type PenaltyName } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { hasFine } from '../domain/check-sanction.js';
import { isTimeBarred } from '../domain/time-bar.js';
import { fineActOnce } from './fined-acts.js';
import type { MisconductCase } from './misconduct-case.entity.js';

/** Stops penalties on an act discovered too late (行政处罚法 art. 36), and a second fine on one act (art. 29). */
export async function requirePunishable(
  tx: Tx,
  found: MisconductCase,
  penalties: readonly PenaltyName[],
): Promise<void> {
  if (penalties.length === 0) return;
  const lastDay = found.conclusion?.punishableUntil ?? null;
  if (isTimeBarred(lastDay, found.openedOn)) {
    throw new Refusal('time-barred', { pointer: '/penalties', details: { punishableUntil: lastDay } });
  }
  if (hasFine({ penalties })) await fineActOnce(tx, found);
}

/** Tells everybody that penalties were decided; they count towards the three of one year. */
export function tellPenalty(tx: Tx, found: MisconductCase, organId: string, penalties: PenaltyName[]): void {
  if (penalties.length === 0 || !found.conclusion) return;
  const { id: caseId, agencyId, conclusion } = found;
  const { violationCode } = conclusion;
  tx.emit(penaltyDecided, { caseId, agencyId, violationCode, penalties, decidedOn: tx.today, organId });
}
