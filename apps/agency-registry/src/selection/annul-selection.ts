import { annulSelection, type AnnulSelection as Body, type SelectionView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { revokeOnProject } from '../projects/project.changes.js';
import { doDeed, saved, selectionInSight } from './selection.changes.js';
import type { Selection } from './selection.entity.js';

/**
 * An approver annuls a selection nobody was appointed from; its inputs, the secret too, stay public or become so. Once the
 * outcome is known the client may not undo it: refuses with 'outcome-not-yours-to-annul' all but the regulator's approver.
 */
@Controller()
export class AnnulSelection {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(annulSelection)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const selection = await selectionInSight(tx, call);
      const { reason, evidenceSha256 } = call.body;
      if (selection.outcome) requireAnotherOrgan(call, selection);
      await doDeed(tx, call, selection, 'annul', reason);
      if (selection.outcome) await revokeOnProject(tx, selection.projectId);
      selection.annulmentSha256 = evidenceSha256;
      const which = { key: 'D01' as const, subjectKind: 'selection', subjectId: selection.id };
      await this.deadlines.cancel(tx, which, 'selection-annulled');
      return saved(tx, selection, 'selection-annulled');
    });
  }
}

/** Whoever runs the choice must not repeat it until the outcome pleases; where client and regulator are one, their superior annuls. */
function requireAnotherOrgan(call: Call, { organId, regulatorOrganId }: Selection): void {
  const officer = officerOf(call);
  if (officer.organId === organId || !officer.covers.includes(regulatorOrganId)) {
    throw new Refusal('outcome-not-yours-to-annul');
  }
}
