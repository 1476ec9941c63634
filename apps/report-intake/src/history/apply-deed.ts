import { stateAfter, type Workflow } from '#kernel';
import type { Tx } from '#messaging';
import type { Call } from '#service';
import { History } from './history.entity.js';

/** Something that goes through a workflow. */
interface Subject<State extends string> {
  id: string;
  tenant: string;
  state: State;
}

/** Who did it and why; the reason is encrypted by the caller, under `history.reason`. */
interface By {
  call: Pick<Call, 'caller'>;
  reason?: string;
}

/** Writes the first line of what stands in the workflow's initial state. */
export function openFile<S extends string, D extends string>(
  tx: Tx,
  workflow: Workflow<S, D>,
  subject: Subject<S>,
  by: By,
): Promise<void> {
  return write(tx, workflow.name, subject, { from: null, deed: 'open', by });
}

/**
 * Carries out a deed: the one place where a state changes, and with it the trace. The caller saves the row, which it holds
 * locked. Refuses with 'transition-not-allowed' what the table does not have, naming what it has.
 */
export async function applyDeed<S extends string, D extends string>(
  tx: Tx,
  workflow: Workflow<S, D>,
  subject: Subject<S>,
  deed: D,
  by: By,
): Promise<void> {
  const from = subject.state;
  const to = stateAfter(workflow, from, deed);
  subject.state = to;
  await write(tx, workflow.name, subject, { from, deed, by });
}

interface Line {
  from: string | null;
  deed: string;
  by: By;
}

async function write(tx: Tx, subjectKind: string, subject: Subject<string>, line: Line): Promise<void> {
  const { caller } = line.by.call;
  const entry = tx.manager.create(History, {
    tenant: subject.tenant,
    subjectKind,
    subjectId: subject.id,
    fromState: line.from,
    deed: line.deed,
    toState: subject.state,
    actorKind: caller.kind,
    actorId: caller.id,
    at: tx.now,
    reason: line.by.reason ?? null,
  });
  await tx.manager.save(entry);
}
