import type { LeadSource } from '#contracts';
import { Deadlines } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { recordStep, type Actor } from '../cases/apply-deed.js';
import { MisconductCase } from '../cases/misconduct-case.entity.js';
import { caseWorkflow } from '../domain/case-workflow.js';
import { caseDeadline } from '../deadlines/case-deadline.js';

interface Suspicion {
  agencyId: string;
  organId: string;
  source: LeadSource;
  sourceId?: string;
  suspectedCode: string;
  facts: string;
  /** Day the organ came to know of it: what it was told lay there before an officer took it up. Left out, today. */
  discoveredOn?: LocalDate;
}

/** Puts leads on file, whatever they come from. */
@Injectable()
export class NewLeads {
  constructor(private readonly deadlines: Deadlines) {}

  /** The lead, D07 running from the day of discovery; null where this source has opened one for this agency and act before. */
  async open(tx: Tx, suspicion: Suspicion, by: Actor): Promise<MisconductCase | null> {
    const lead = leadOf(tx, suspicion);
    if (!(await isNew(tx, lead))) return null;
    await recordStep(tx, lead, { from: lead.state, deed: 'open-lead', told: { by, content: suspicion } });
    await this.deadlines.open(tx, { ...caseDeadline(lead, 'D07'), from: lead.openedOn, mustAct: ['regulator'] });
    return lead;
  }
}

function leadOf(tx: Tx, { facts, sourceId, discoveredOn = tx.today, ...told }: Suspicion): MisconductCase {
  return tx.manager.create(MisconductCase, {
    ...told,
    id: randomUUID(),
    tenant: tx.tenant,
    version: 1,
    state: caseWorkflow.initial,
    sourceId: sourceId ?? null,
    leadFacts: facts,
    openedOn: discoveredOn,
    investigators: [],
    evidence: [],
    defence: [],
  });
}

async function isNew(tx: Tx, lead: MisconductCase): Promise<boolean> {
  const inserted = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(MisconductCase)
    .values(lead)
    .orIgnore()
    .returning('id')
    .updateEntity(false)
    .execute();
  return (inserted.raw as object[]).length > 0;
}
