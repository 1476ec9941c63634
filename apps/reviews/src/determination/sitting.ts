import { Refusal, type LocalDate } from '#kernel';
import type { EntityManager } from 'typeorm';
import type { Determination } from './determination.entity.js';
import type { Panel } from './panel.entity.js';
import { recusedMembers, seatedPanel } from './seated-panel.js';

/**
 * The panel seated, if all its members may go on today. Refuses with 'panel-has-recused-member' where one has to stand aside,
 * with 'panel-member-term-ended' where the term of one is over.
 */
export async function sittingPanel(db: EntityManager, determination: Determination, today: LocalDate): Promise<Panel> {
  const panel = await seatedPanel(db, determination.id);
  if (!panel) throw new Error(`${determination.id} has no panel`);
  const recused = await recusedMembers(db, determination, panel, today);
  if (recused.length > 0) {
    const details = {
      recused: recused.map(({ expertId }) => expertId),
      because: recused.map(({ because }) => because),
    };
    const onlyTerms = recused.every(({ because }) => because === 'term-ended');
    throw new Refusal(onlyTerms ? 'panel-member-term-ended' : 'panel-has-recused-member', { details });
  }
  return panel;
}
