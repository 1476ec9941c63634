import { stateAfter, Refusal, type Workflow } from '#kernel';
import type { Tx } from '#messaging';
import type { Call } from '#service';
import { History } from './history.entity.js';

/** Whoever did it; `system` where the law did. */
interface Actor {
  kind: History['actorKind'];
  id: string;
}

/** Whatever goes through a workflow here. */
interface Subject<State extends string> {
  id: string;
  version: number;
  state: State;
}

export const bySystem: Actor = { kind: 'system', id: 'agency-registry' };

export function actorOf({ caller }: Call): Actor {
  if (caller.kind !== 'officer' && caller.kind !== 'agency') throw new Refusal('not-allowed');
  return { kind: caller.kind, id: caller.id };
}

/** Writes the first line of a subject, which stands in the workflow's initial state. */
export function openTrace<S extends string, D extends string>(
  tx: Tx,
  workflow: Workflow<S, D>,
  subject: Subject<S>,
  line: { deed: 'announce' | 'declare'; by: Actor; reason?: string },
): Promise<void> {
  return write(tx, workflow.name, subject, { from: null, to: subject.state, ...line });
}

/**
 * Carries out a deed: the one place where a state changes, one version up, and with it the trace. The caller saves the row.
 * Refuses with 'transition-not-allowed' what the table does not have, naming what it has.
 */
export async function applyDeed<S extends string, D extends string>(
  tx: Tx,
  workflow: Workflow<S, D>,
  subject: Subject<S>,
  { deed, by, reason }: { deed: D; by: Actor; reason?: string },
): Promise<void> {
  const from = subject.state;
  const to = stateAfter(workflow, from, deed);
  subject.state = to;
  subject.version += 1;
  await write(tx, workflow.name, subject, { from, deed, to, by, ...(reason ? { reason } : {}) });
}

interface Line {
  from: string | null;
  deed: string;
  to: string;
  by: Actor;
  reason?: string;
}

async function write(tx: Tx, subjectKind: string, { id }: Subject<string>, line: Line): Promise<void> {
  await tx.manager.insert(History, {
    tenant: tx.tenant,
    subjectKind,
    subjectId: id,
    fromState: line.from,
    deed: line.deed,
    toState: line.to,
    actorKind: line.by.kind,
    actorId: line.by.id,
    at: tx.now,
    reason: line.reason ?? null,
  });
}
