import { stateAfter, type Workflow } from '#kernel';
import type { Tx } from '#messaging';
import { ProceedingStep } from './proceeding-step.entity.js';

/** A proceeding beside the case: an entity that a workflow moves. */
interface Proceeding<State extends string> {
  id: string;
  tenant: string;
  version: number;
  state: State;
}

/** Who takes a step, why, and what is said in doing it. */
export interface Said {
  by: Pick<ProceedingStep, 'actorKind' | 'actorId'>;
  reason?: string;
  content?: object;
}

/**
 * The only way a proceeding changes state: by the table, one version up, with the step on file in the same transaction.
 * Saves whatever else was changed in it.
 */
export async function advance<State extends string, Deed extends string>(
  tx: Tx,
  workflow: Workflow<State, Deed>,
  proceeding: Proceeding<State>,
  { deed, ...said }: Said & { deed: NoInfer<Deed> },
): Promise<void> {
  const from = proceeding.state;
  const to = stateAfter(workflow, from, deed);
  proceeding.state = to;
  proceeding.version += 1;
  await tx.manager.save(proceeding);
  await keepStep(tx, workflow.name, proceeding, { from, deed, said });
}

/** Puts a new proceeding on file in the first state of its table. */
export async function begin<State extends string>(
  tx: Tx,
  workflow: Workflow<State, string>,
  proceeding: Proceeding<State>,
  said: Said,
): Promise<void> {
  await tx.manager.save(proceeding);
  await keepStep(tx, workflow.name, proceeding, { from: proceeding.state, deed: 'open', said });
}

async function keepStep(
  tx: Tx,
  name: string,
  { id, tenant, version, state }: Proceeding<string>,
  { from, deed, said }: { from: string; deed: string; said: Said },
): Promise<void> {
  await tx.manager.insert(ProceedingStep, {
    subjectId: id,
    version,
    tenant,
    proceeding: name,
    fromState: from,
    deed,
    toState: state,
    ...said.by,
    at: tx.now,
    reason: said.reason ?? null,
    content: said.content ?? {},
  });
}
