import { stateAfter } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, type Call } from '#service';
import { caseWorkflow, type CaseDeed } from '../domain/case-workflow.js';
import { CaseStepRow } from './case-step.entity.js';
import type { MisconductCase } from './misconduct-case.entity.js';

export interface Actor {
  kind: CaseStepRow['actorKind'];
  id: string;
}

/** Who does a deed, why, and what is said in doing it. */
export interface Told {
  by: Actor;
  reason?: string;
  content?: object;
}

export const officer = (call: Call): Actor => ({ kind: 'officer', id: officerOf(call).id });

/**
 * The only way a case changes state: by the table, one version up, with the step on file in the same transaction.
 * Saves whatever else was changed in the case.
 */
export async function applyDeed(tx: Tx, found: MisconductCase, deed: CaseDeed, told: Told): Promise<void> {
  const from = found.state;
  const to = stateAfter(caseWorkflow, from, deed);
  found.state = to;
  found.version += 1;
  await tx.manager.save(found);
  await recordStep(tx, found, { from, deed, told });
}

/** Puts a step on file that led the case to its present state and version. */
export async function recordStep(
  tx: Tx,
  found: MisconductCase,
  { from, deed, told }: { from: MisconductCase['state']; deed: string; told: Told },
): Promise<void> {
  const step = tx.manager.create(CaseStepRow, {
    caseId: found.id,
    version: found.version,
    tenant: found.tenant,
    fromState: from,
    deed,
    toState: found.state,
    actorKind: told.by.kind,
    actorId: told.by.id,
    at: tx.now,
    reason: told.reason ?? null,
    content: told.content ?? {},
  });
  await tx.manager.insert(CaseStepRow, step);
}
