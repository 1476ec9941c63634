import { Refusal } from '#kernel';
import type { EntityManager } from 'typeorm';
import type { Determination } from './determination.entity.js';
import type { Panel } from './panel.entity.js';
import { recusedMembers, seatedPanel } from './seated-panel.js';

/** The panel seated, none of whose members has to stand aside; refuses with 'panel-has-recused-member' otherwise. */
export async function sittingPanel(db: EntityManager, determination: Determination): Promise<Panel> {
  const panel = await seatedPanel(db, determination.id);
  if (!panel) throw new Error(`${determination.id} has no panel`);
  const recused = await recusedMembers(db, determination, panel);
  if (recused.length > 0) {
    const details = {
      recused: recused.map(({ expertId }) => expertId),
      because: recused.map(({ because }) => because),
    };
    throw new Refusal('panel-has-recused-member', { details });
  }
  return panel;
}
