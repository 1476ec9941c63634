import { reportCorrection, type CorrectionView, type ReportCorrection as Body } from '#contracts';
import { OnRequest } from '#messaging';
import { agencyOf, Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { correctionWorkflow } from '../domain/correction-workflow.js';
import { advance } from '../proceedings/advance.js';
import { correctionForUpdate } from './correction.repository.js';
import { correctionViewOf } from './correction.view.js';

/** The agency says what it has put right; an officer still has to find it so. */
@Controller()
export class ReportCorrection {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(reportCorrection)
  handle(@Asked() call: Call<Body>): Promise<CorrectionView> {
    return this.deeds.once(call, async (tx) => {
      const order = await correctionForUpdate(tx, call);
      order.report = { ...call.body, reportedOn: call.today };
      const by = { actorKind: 'agency' as const, actorId: agencyOf(call).id };
      await advance(tx, correctionWorkflow, order, { deed: 'report-correction', by, content: call.body });
      return { answer: correctionViewOf(order), subjectId: order.id, after: order };
    });
  }
}
