import type { CourtCaseView } from '#contracts';
import type { Tx } from '#messaging';
import { requireSight, requireVersion, type Call, type Done } from '#service';
import { CourtCase } from './court-case.entity.js';
import { viewOf } from './court-case.view.js';

/** Locks the case for a deed of an officer who may see it on its newest version. */
export async function courtCaseForDeed(tx: Tx, call: Call): Promise<CourtCase> {
  const courtCase = await tx.manager.findOneOrFail(CourtCase, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  requireCourtCaseSight(call, courtCase);
  requireVersion(call, courtCase.version);
  return courtCase;
}

/** Court cases are for the officers in charge. */
export function requireCourtCaseSight(
  call: Call,
  inCase: Pick<CourtCase, 'tenant' | 'organId' | 'regulatorOrganId'>,
): void {
  const { tenant, organId, regulatorOrganId } = inCase;
  requireSight(call, { tenant, organIds: [organId, regulatorOrganId] });
}

/** Saves the case's next version and answers with it. */
export async function saveCourtCase(tx: Tx, courtCase: CourtCase): Promise<Done<CourtCaseView>> {
  courtCase.version += 1;
  await tx.manager.save(courtCase);
  return { answer: viewOf(courtCase), subjectId: courtCase.id, after: courtCase };
}
