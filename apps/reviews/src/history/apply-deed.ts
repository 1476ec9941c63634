import { stateAfter, Refusal, type Workflow } from '#kernel';
import type { Tx } from '#messaging';
import type { Call } from '#service';
import { History } from './history.entity.js';

/** Whoever did it; `system` where the law or an event did. */
interface Actor {
  kind: History['actorKind'];
  id: string;
}

/** A file that goes through a workflow. */
interface Subject<State extends string> {
  id: string;
  tenant: string;
  status: State;
}

export const bySystem: Actor = { kind: 'system', id: 'reviews' };

export function actorOf({ caller }: Call): Actor {
  if (caller.kind === 'public') throw new Refusal('not-allowed');
  return { kind: caller.kind, id: caller.id };
}

/** Writes the first line of a file, which stands in the workflow's initial state. */
export function openFile<S extends string, D extends string>(
  tx: Tx,
  workflow: Workflow<S, D>,
  subject: Subject<S>,
  by: Actor,
): Promise<void> {
  return write(tx, workflow.name, subject, { from: null, deed: 'file', to: subject.status, by });
}

/**
 * Carries out a deed on a file: the one place where a state changes, and with it the trace. The caller saves the row.
 * Refuses with 'transition-not-allowed' what the table does not have, naming what it has.
 */
export async function applyDeed<S extends string, D extends string>(
  tx: Tx,
  workflow: Workflow<S, D>,
  subject: Subject<S>,
  deed: D,
  by: Actor,
  reason?: string,
  details?: Record<string, unknown>,
): Promise<void> {
  const from = subject.status;
  const to = stateAfter(workflow, from, deed);
  subject.status = to;
  await write(tx, workflow.name, subject, {
    from,
    deed,
    to,
    by,
    ...(reason ? { reason } : {}),
    ...(details ? { details } : {}),
  });
}

/** What is worth a line and no change of state. */
type Traced =
  | 'recomputed'
  | 'declare-interest'
  | 'leave-unanswered'
  | 'reopen'
  | 'suspend-answer-period'
  | 'resume-answer-period'
  | 'extend-answer-period';

/** Adds a line to the trace for what leaves the state as it is: a date computed again, an interest declared. */
export function traceDeed<S extends string, D extends string>(
  tx: Tx,
  workflow: Workflow<S, D>,
  subject: Subject<S>,
  line: { deed: Traced; by: Actor; reason?: string; details: Record<string, unknown> },
): Promise<void> {
  return write(tx, workflow.name, subject, { from: subject.status, to: subject.status, ...line });
}

interface Line {
  from: string | null;
  deed: string;
  to: string;
  by: Actor;
  reason?: string;
  details?: Record<string, unknown>;
}

async function write(tx: Tx, subjectKind: string, { id, tenant }: Subject<string>, line: Line): Promise<void> {
  const { from, deed, to, by, reason = null, details = null } = line;
  const entry = tx.manager.create(History, {
    tenant,
    subjectKind,
    subjectId: id,
    fromState: from,
    deed,
    toState: to,
    actorKind: by.kind,
    actorId: by.id,
    at: tx.now,
    reason,
    details,
  });
  await tx.manager.save(entry);
}
