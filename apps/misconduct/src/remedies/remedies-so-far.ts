import type { PenaltyName } from '#contracts';
import type { LocalDate } from '#kernel';
import { In, type EntityManager } from 'typeorm';
import { PenaltyRemedy } from './penalty-remedy.entity.js';

/** What became of a decision before its entry is made. */
export interface RemediesSoFar {
  /** Remedies being heard. */
  open: number;
  annulled: boolean;
  /** What the last remedy that changed the decision has left of its penalties, by the day of its document. */
  changed: { on: LocalDate; penaltiesLeft: readonly PenaltyName[]; fineYuan: number } | null;
}

/** The remedies sought against the decision of a case. The caller holds the lock of the case. */
export async function remediesSoFar(manager: EntityManager, caseId: string): Promise<RemediesSoFar> {
  const open = await manager.countBy(PenaltyRemedy, { caseId, state: In(['FILED', 'ACCEPTED']) });
  const annulled = await manager.existsBy(PenaltyRemedy, { caseId, state: 'ANNULLED' });
  const last = await manager.findOne(PenaltyRemedy, {
    where: { caseId, state: 'CHANGED' },
    order: { endedOn: 'DESC', createdAt: 'DESC' },
  });
  return { open, annulled, changed: last?.endedOn ? whatIsLeft(last, last.endedOn) : null };
}

const whatIsLeft = ({ penaltiesLeft, fineYuanLeft }: PenaltyRemedy, on: LocalDate) => ({
  on,
  penaltiesLeft: penaltiesLeft ?? [],
  fineYuan: fineYuanLeft ?? 0,
});
