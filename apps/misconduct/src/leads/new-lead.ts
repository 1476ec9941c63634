import type { LeadSource } from '#contracts';
import type { Tx } from '#messaging';
import { randomUUID } from 'node:crypto';
import { recordStep, type Actor } from '../cases/apply-deed.js';
import { MisconductCase } from '../cases/misconduct-case.entity.js';
import { caseWorkflow } from '../domain/case-workflow.js';

interface Suspicion {
  agencyId: string;
  organId: string;
  source: LeadSource;
  sourceId?: string;
  suspectedCode: string;
  facts: string;
}

/** Puts a lead on file; null where this source has opened one for this agency and act before. */
export async function newLead(tx: Tx, suspicion: Suspicion, by: Actor): Promise<MisconductCase | null> {
  const { facts, sourceId, ...told } = suspicion;
  const lead = tx.manager.create(MisconductCase, {
    ...told,
    id: randomUUID(),
    tenant: tx.tenant,
    version: 1,
    state: caseWorkflow.initial,
    sourceId: sourceId ?? null,
    leadFacts: facts,
    openedOn: tx.today,
    investigators: [],
    defence: [],
  });
  const inserted = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(MisconductCase)
    .values(lead)
    .orIgnore()
    .returning('id')
    .updateEntity(false)
    .execute();
  if ((inserted.raw as object[]).length === 0) return null;
  await recordStep(tx, lead, { from: lead.state, deed: 'open-lead', told: { by, content: suspicion } });
  return lead;
}
