import type { SelectionMethod, SelectionView } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal, type LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, requireSight, requireVersion, type Call, type Done } from '#service';
import { selectionWorkflow, type SelectionDeed } from '../domain/selection-workflow.js';
import { concludeOnProject } from '../projects/project.changes.js';
import { viewOf } from './selection.view.js';
import { Selection } from './selection.entity.js';

/** Locks the selection for a deed of the organs in charge. */
export async function selectionInSight(tx: Tx, call: Call): Promise<Selection> {
  const selection = await tx.manager.findOneOrFail(Selection, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  const participants = selection.draw?.participants ?? [];
  const { caller } = call;
  requireSight(call, {
    tenant: 'live',
    organIds: [selection.organId, selection.regulatorOrganId],
    ...(caller.kind === 'agency' && participants.includes(caller.agencyId) ? { agencyId: caller.agencyId } : {}),
  });
  requireVersion(call, selection.version);
  return selection;
}

/** The same for a deed of the client alone, which runs the selection. */
export async function selectionForDeed(tx: Tx, call: Call): Promise<Selection> {
  const selection = await selectionInSight(tx, call);
  if (!officerOf(call).covers.includes(selection.organId)) throw new Refusal('organ-outside-your-scope');
  return selection;
}

/** Carries out a deed of the caller on the selection, by its table, one version up. */
export async function doDeed(
  tx: Tx,
  call: Call,
  selection: Selection,
  deed: SelectionDeed,
  reason?: string,
): Promise<void> {
  await applyDeed(tx, selectionWorkflow, selection, deed, actorOf(call), reason);
  selection.version += 1;
}

/** The agencies are chosen: the selection and its project both say so. */
export async function conclude(
  tx: Tx,
  selection: Selection,
  how: { method: SelectionMethod; concludedOn: LocalDate; agencyIds: string[] },
): Promise<void> {
  selection.outcome = how;
  await concludeOnProject(tx, selection.projectId, how);
}

/** Saves the selection as the deed left it, and answers with it. */
export async function saved(tx: Tx, selection: Selection, why: string): Promise<Done<SelectionView>> {
  await tx.manager.save(selection);
  return { ...(await done(tx, selection)), why };
}

export async function done(tx: Tx, selection: Selection): Promise<Done<SelectionView>> {
  return { answer: await viewOf(tx.manager, selection), subjectId: selection.id, after: selection };
}
