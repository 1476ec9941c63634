import type { PublishRecord } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, type Call } from '#service';
import { randomUUID } from 'node:crypto';
import { knownAgency } from '../agencies/agency.repository.js';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { recordWorkflow } from '../domain/record-workflow.js';
import type { RemediesSoFar } from '../remedies/remedies-so-far.js';
import { BadConductRecord } from './bad-conduct-record.entity.js';
import { recordTerm } from './record-term.js';

/** The entry a case ends in, as an approver signs it; shown or not, its days already say. */
export async function newRecord(
  tx: Tx,
  call: Call<PublishRecord>,
  found: MisconductCase,
  { organId, remedies }: { organId: string; remedies: RemediesSoFar },
): Promise<BadConductRecord> {
  const { conclusion, agencyId } = found;
  const { severityClass, decisionNo, decidedOn, publicFacts, repairNotice } = call.body;
  requirePossibleDay(decidedOn, '/decidedOn', decidedHere(call, found), call.today);
  const { changed } = remedies;
  const agency = await knownAgency(tx.manager, agencyId);
  const term = recordTerm(call.body, call.today);
  requireNotice(call, term.expiresOn !== null);
  return tx.manager.create(BadConductRecord, {
    id: randomUUID(),
    tenant: tx.tenant,
    version: 1,
    state: recordWorkflow.initial,
    caseId: found.id,
    agencyId,
    agencyName: agency.name,
    creditCode: agency.creditCode,
    violationCode: conclusion?.violationCode ?? '',
    severityClass,
    legalBasis: conclusion ? [conclusion.chosenBasis] : [],
    localRuleCited: conclusion?.localRuleCited ?? null,
    decisionNo,
    decidedOn,
    organId,
    facts: publicFacts,
    reply: null,
    signatoryId: officerOf(call).id,
    repairNotice: repairNotice ?? null,
    openDisputes: 0,
    openRemedies: remedies.open,
    change: changed ? { outcome: 'changed', on: changed.on } : null,
    ...term,
  });
}

const decidedHere = (call: Call, { decision, referralAnswer }: MisconductCase) =>
  (decision ?? referralAnswer)?.decidedOn ?? call.today;

/** What becomes public takes a repair notice, served with the decision and so not before it (两书同达). */
function requireNotice({ body, today }: Call<PublishRecord>, isShown: boolean): void {
  const { repairNotice, decidedOn } = body;
  if (repairNotice) requirePossibleDay(repairNotice.servedOn, '/repairNotice/servedOn', decidedOn, today);
  else if (isShown) throw new Refusal('repair-notice-missing', { pointer: '/repairNotice' });
}
