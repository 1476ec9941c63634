import type { DeadlineStage } from '#contracts';
import type { DeadlineReactions, DeadlineRow } from '#deadlines';
import { applyDeed, bySystem } from '#history';
import type { Tx } from '#messaging';
import { leaveTrail } from '#service';
import { Injectable } from '@nestjs/common';
import { selectionWorkflow } from '../domain/selection-workflow.js';
import { Selection } from './selection.entity.js';

/** When the last day to agree (D01) is over without an agreement, the way to a vote or a draw opens by itself. */
@Injectable()
export class AgreeingLapses implements DeadlineReactions {
  async onStage(tx: Tx, row: DeadlineRow, stage: DeadlineStage): Promise<void> {
    if (row.key !== 'D01' || stage !== 'lapsed') return;
    const selection = await tx.manager.findOneOrFail(Selection, {
      where: { id: row.subjectId },
      lock: { mode: 'pessimistic_write' },
    });
    if (selection.state !== 'AGREEING') return;
    await applyDeed(tx, selectionWorkflow, selection, 'lapse', bySystem('agency-registry'));
    selection.version += 1;
    await tx.manager.save(selection);
    leaveTrail(tx, 'agency-registry', {
      deed: 'agency-registry.lapse-agreeing',
      subjectId: selection.id,
      after: selection,
      why: 'D01-lapsed',
    });
  }
}
