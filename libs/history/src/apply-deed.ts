import { stateAfter, type Workflow } from '#kernel';
import type { Tx } from '#messaging';
import type { Actor } from './actor.js';
import { History } from './history.entity.js';

/** Whatever goes through a workflow: a file stands in a state, an application has a status. */
type Subject<State extends string> = { id: string } & ({ state: State } | { status: State });

/** Writes the first line of what stands in the workflow's initial state; the deed is what brought it there. */
export function openFile<S extends string, D extends string>(
  tx: Tx,
  workflow: Workflow<S, D>,
  subject: Subject<S>,
  deed: string,
  by: Actor,
  reason?: string,
): Promise<void> {
  return write(tx, workflow.name, subject, { from: null, deed, by, reason });
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
  by: Actor,
  reason?: string,
  details?: Record<string, unknown>,
): Promise<void> {
  const from = stateOf(subject);
  const to = stateAfter(workflow, from, deed);
  if ('state' in subject) subject.state = to;
  else subject.status = to;
  await write(tx, workflow.name, subject, { from, deed, by, reason, details });
}

/** Adds a line for what leaves the state as it is, so stands in no table: a date computed again, an interest declared. */
export function trace<S extends string, D extends string>(
  tx: Tx,
  workflow: Workflow<S, D>,
  subject: Subject<S>,
  line: { deed: string; by: Actor; reason?: string; details: Record<string, unknown> },
): Promise<void> {
  return write(tx, workflow.name, subject, { from: stateOf(subject), ...line });
}

const stateOf = <S extends string>(subject: Subject<S>): S => ('state' in subject ? subject.state : subject.status);

interface Line {
  from: string | null;
  deed: string;
  by: Actor;
  reason?: string;
  details?: Record<string, unknown>;
}

async function write(tx: Tx, subjectKind: string, subject: Subject<string>, line: Line): Promise<void> {
  const { from, deed, by, reason = null, details = null } = line;
  const entry = tx.manager.create(History, {
    tenant: tx.tenant,
    subjectKind,
    subjectId: subject.id,
    fromState: from,
    deed,
    toState: stateOf(subject),
    actorKind: by.kind,
    actorId: by.id,
    at: tx.now,
    reason,
    details,
  });
  await tx.manager.save(entry);
}
