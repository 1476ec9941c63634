import { drawPanel, type DeterminationFile, type DrawPanel as Body } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { newDrawSecret, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { choosePack } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { decidePanel, type PanelPolicy } from '../domain/compose-panel.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { candidatesFor } from './candidates.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import type { Determination } from './determination.entity.js';
import { DeterminationFiles } from './determination-file.js';
import { drawSeed } from './draw-seed.js';
import { Panel } from './panel.entity.js';
import { interestsOfMembers, recusedMembers, seatedPanel } from './seated-panel.js';

/**
 * Draws the panel by lot from the roster of the officer's own committee. It is drawn again only once a seated member has to
 * stand aside: for an interest that another officer than the one who draws declared with evidence, or for what the file and
 * the roster show, unless the officer who draws changed the roster so.
 * Nothing here judges that evidence: that a panel was not unseated because it did not please is for its readers to check.
 */
@Controller()
export class DrawPanel {
  constructor(
    private readonly deeds: Deeds,
    private readonly files: DeterminationFiles,
  ) {}

  @OnRequest(drawPanel)
  async handle(@Asked() call: Call<Body>): Promise<DeterminationFile> {
    const { id } = await this.deeds.once<{ id: string }>(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      const before = await seatedPanel(tx.manager, determination.id);
      const deed = before ? 'redraw-panel' : 'draw-panel';
      const reason = before ? await reasonToRedraw(tx, determination, before, call) : undefined;
      await applyDeed(tx, determinationWorkflow, determination, deed, actorOf(call), reason ?? undefined);
      if (reason === null) throw new Refusal('panel-already-drawn');
      await seat(tx, determination, (before?.drawNo ?? 0) + 1, call);
      determination.drawSecret = newDrawSecret();
      determination.independent = null;
      const done = await saveDetermination(tx, determination, deed);
      return { ...done, answer: { id: determination.id } };
    });
    return this.files.read(id, call);
  }
}

/** What unseats a member, as the trace names it; null when nothing does but what the caller put on file. */
async function reasonToRedraw(tx: Tx, file: Determination, before: Panel, { caller }: Call): Promise<string | null> {
  const declared = await interestsOfMembers(tx.manager, file, before);
  const interests = declared.filter(({ declaredById }) => declaredById !== caller.id);
  if (interests.length > 0) return `interest-declared: ${interests.map(({ id }) => id).join(', ')}`;
  const recused = await recusedMembers(tx.manager, file, before, tx.today);
  const found = recused.filter((one) => one.because !== 'interest-in-party' && one.changedById !== caller.id);
  return found.length === 0 ? null : found.map(({ expertId, because }) => `${because}: ${expertId}`).join(', ');
}

async function seat(tx: Tx, determination: Determination, drawNo: number, call: Call<Body>): Promise<void> {
  const { id, agencyId, reportId, organId, filedOn, drawSecret: secret, jurisdiction } = determination;
  if (secret === null) throw new Error(`${id} was never accepted`);
  const { panel: rule } = choosePack(jurisdiction, filedOn);
  const { size } = call.body;
  if (size < rule.min) throw new Refusal('panel-size-unlawful', { pointer: '/size', details: { least: rule.min } });
  const candidates = await candidatesFor(tx, officerOf(call).organId, determination);
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
