import { drawPanel, type DeterminationFile, type DrawPanel as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { choosePack } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { decidePanel, type PanelPolicy } from '../domain/compose-panel.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { actorOf, applyDeed, bySystem } from '../history/apply-deed.js';
import { candidatesFor } from './candidates.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import type { Determination } from './determination.entity.js';
import { DeterminationFiles } from './determination-file.js';
import { drawSeed, newDrawSecret } from './draw-seed.js';
import { Panel } from './panel.entity.js';
import { recusedMembers, seatedPanel } from './seated-panel.js';

/**
 * Draws the panel by lot from the roster of the officer's own committee; examination begins with it. It is drawn again
 * only when a member must stand aside, never because the panel does not please.
 */
@Controller()
export class DrawPanel {
  constructor(
    private readonly deeds: Deeds,
    private readonly files: DeterminationFiles,
  ) {}

  @OnRequest(drawPanel)
  handle(@Asked() call: Call<Body>): Promise<DeterminationFile> {
    return this.deeds.once(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      const before = await seatedPanel(tx.manager, determination.id);
      const deed = before ? 'redraw-panel' : 'draw-panel';
      await applyDeed(tx, determinationWorkflow, determination, deed, actorOf(call));
      if (before && (await recusedMembers(tx.manager, determination, before)).length === 0) {
        throw new Refusal('panel-already-drawn');
      }
      await seat(tx, determination, (before?.drawNo ?? 0) + 1, call);
      await applyDeed(tx, determinationWorkflow, determination, 'start-examining', bySystem);
      determination.drawSecret = newDrawSecret();
      const done = await saveDetermination(tx, determination, deed);
      return { ...done, answer: await this.files.of(tx.manager, determination, call) };
    });
  }
}

async function seat(tx: Tx, determination: Determination, drawNo: number, call: Call<Body>): Promise<void> {
  const { id, agencyId, reportId, organId, receivedOn, drawSecret: secret, jurisdiction } = determination;
  if (receivedOn === null || secret === null) throw new Error(`${id} was never accepted`);
  const { panel: rule } = choosePack(jurisdiction, receivedOn);
  const { size } = call.body;
  if (size < rule.min) throw new Refusal('panel-size-unlawful', { pointer: '/size', details: { least: rule.min } });
  const candidates = await candidatesFor(tx, officerOf(call).organId, reportId);
  const seed = drawSeed(id, drawNo, secret);
  const decision = decidePanel(
    candidates,
    { size, appraiserShare: fractions[rule.appraiserShare] },
    { agencyId, partyIds: [reportId, organId] },
    seed,
  );
  if (!decision.drawn) {
    const { because, recused } = decision;
    const details = { candidates: candidates.length, recused, appraiserShare: rule.appraiserShare, least: rule.min };
    throw new Refusal(because, { ...(because === 'panel-size-unlawful' ? { pointer: '/size' } : {}), details });
  }
  await tx.manager.insert(Panel, {
    id: randomUUID(),
    determinationId: id,
    drawNo,
    size,
    seed,
    secret,
    candidates,
    recused: decision.recused,
    drawnOn: call.today,
    drawnById: call.caller.id,
    appraiserShare: rule.appraiserShare,
    algorithm: decision.draw.algorithm,
    drawOrder: decision.draw.order,
    memberIds: decision.memberIds,
  });
}

const fractions: Record<'1/2' | '2/3', PanelPolicy['appraiserShare']> = {
  '1/2': { numerator: 1, denominator: 2 },
  '2/3': { numerator: 2, denominator: 3 },
};
