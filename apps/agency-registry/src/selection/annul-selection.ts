import { annulSelection, type AnnulSelection as Body, type SelectionView } from '#contracts';
import { Deadlines } from '#deadlines';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { revokeOnProject } from '../projects/project.changes.js';
import { doDeed, saved, selectionInSight } from './selection.changes.js';

/** An approver annuls a selection nobody was appointed from; its inputs, the secret too, stay public or become so. */
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
      await doDeed(tx, call, selection, 'annul', reason);
      if (selection.outcome) await revokeOnProject(tx, selection.projectId);
      selection.annulmentSha256 = evidenceSha256;
      const which = { key: 'D01' as const, subjectKind: 'selection', subjectId: selection.id };
      await this.deadlines.cancel(tx, which, 'selection-annulled');
      return saved(tx, selection, 'selection-annulled');
    });
  }
}
