import type { Tx } from '#messaging';
import { Not } from 'typeorm';
import { surchargeStays, type SurchargeStay } from '../domain/surcharge-stays.js';
import { PenaltyRemedy } from './penalty-remedy.entity.js';

/** The days on which no surcharge runs on the fine of a case. A remedy nobody took on stops nothing. */
export async function surchargeStaysOf(tx: Pick<Tx, 'manager'>, caseId: string): Promise<SurchargeStay[]> {
  const remedies = await tx.manager.findBy(PenaltyRemedy, { caseId, state: Not('NOT_ACCEPTED') });
  return surchargeStays(remedies);
}
