import { checkCorrection, type CheckCorrection as Body, type CorrectionView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { correctionWorkflow } from '../domain/correction-workflow.js';
import { advance } from '../proceedings/advance.js';
import { correctionForUpdate } from './correction.repository.js';
import { correctionViewOf } from './correction.view.js';

/** An officer finds the order obeyed, or, once its last day is over, not. */
@Controller()
export class CheckCorrection {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(checkCorrection)
  handle(@Asked() call: Call<Body>): Promise<CorrectionView> {
    return this.deeds.once(call, async (tx) => {
      const order = await correctionForUpdate(tx, call);
      requireOrgan(call, order.organId);
      const { outcome, finding } = call.body;
      const isDone = outcome === 'corrected';
      if (!isDone && call.today <= order.dueOn) {
        throw new Refusal('correction-still-open', { details: { dueOn: order.dueOn } });
      }
      order.finding = { ...call.body, checkedOn: call.today };
      const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
      const deed = isDone ? 'find-corrected' : 'find-uncorrected';
      await advance(tx, correctionWorkflow, order, { deed, by, reason: finding, content: call.body });
      const which = { key: 'SET-CORRECTION' as const, subjectKind: 'correction-order', subjectId: order.id };
      if (isDone) await this.deadlines.meet(tx, which, order.report?.reportedOn ?? call.today);
      return { answer: correctionViewOf(order), subjectId: order.id, after: order };
    });
  }
}
