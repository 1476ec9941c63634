import { displayChanged } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { requireSight, requireVersion, type Call } from '#service';
import type { EntityManager } from 'typeorm';
import { displayWorkflow } from '../domain/display-workflow.js';
import { KnownProject } from '../registers/known-project.entity.js';
import { DisplayCorrection } from './display-correction.entity.js';
import { DisplayExplanation } from './display-explanation.entity.js';
import type { During } from './display-view.js';
import { PublicDisplay } from './public-display.entity.js';

/** Locks the display for a deed of the project's organ, or of the agency whose results it shows. */
export async function displayForUpdate(tx: Tx, call: Call): Promise<{ display: PublicDisplay; project: KnownProject }> {
  const where = { id: call.target };
  const display = await tx.manager.findOneOrFail(PublicDisplay, { where, lock: { mode: 'pessimistic_write' } });
  const { projectId, agencyId, tenant } = display;
  const project = await tx.manager.findOneByOrFail(KnownProject, { projectId });
  const { organId, regulatorOrganId } = project.state;
  requireSight(call, { tenant, organIds: [organId, regulatorOrganId], agencyId });
  if (call.caller.kind === 'officer' && !call.caller.covers.includes(organId)) {
    throw new Refusal('organ-outside-your-scope');
  }
  requireVersion(call, display.version);
  return { display, project };
}

export async function duringOf(manager: EntityManager, displayId: string): Promise<During> {
  const order = { recordedAt: 'ASC', id: 'ASC' } as const;
  const explanations = await manager.find(DisplayExplanation, { where: { displayId }, order });
  return { explanations, corrections: await manager.find(DisplayCorrection, { where: { displayId }, order }) };
}

/** Carries the deed out on the locked display, saves it and tells everybody how it stands now. */
export async function moveDisplay(
  tx: Tx,
  call: Call,
  display: PublicDisplay,
  deed: 'explain' | 'correct' | 'end',
): Promise<During> {
  await applyDeed(tx, displayWorkflow, display, deed, actorOf(call));
  display.version += 1;
  await tx.manager.save(display);
  const during = await duringOf(tx.manager, display.id);
  tellDisplay(tx, display, during);
  return during;
}

export function tellDisplay(tx: Tx, display: PublicDisplay, { explanations, corrections }: During): void {
  const { id: displayId, version, projectId, agencyId, fromOn: from, toOn: to, endedOn } = display;
  const counts = { explanations: explanations.length, corrections: corrections.length };
  const ended = endedOn === null ? {} : { endedOn };
  tx.emit(displayChanged, { displayId, version, projectId, agencyId, from, to, ...counts, ...ended });
}
