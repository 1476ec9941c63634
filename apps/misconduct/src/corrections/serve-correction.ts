import { serveCorrection, type CorrectionView, type ServeCorrection as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { CaseDocuments } from '../documents/case-documents.js';
import { correctionWorkflow } from '../domain/correction-workflow.js';
import { advance } from '../proceedings/advance.js';
import { correctionForUpdate } from './correction.repository.js';
import { correctionViewOf } from './correction.view.js';

/** The order was served: it binds, its day runs, and the agency may read it. Served too late to be obeyed, another is drawn up. */
@Controller()
export class ServeCorrection {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly documents: CaseDocuments,
  ) {}

  @OnRequest(serveCorrection)
  handle(@Asked() call: Call<Body>): Promise<CorrectionView> {
    return this.deeds.once(call, async (tx) => {
      const order = await correctionForUpdate(tx, call);
      requireOrgan(call, order.organId);
      const { id: subjectId, issuedOn, dueOn, agencyId, organId } = order;
      const { servedOn } = call.body;
      requirePossibleDay(servedOn, '/servedOn', issuedOn, call.today);
      if (dueOn <= servedOn) throw new Refusal('correction-due-too-soon', { pointer: '/servedOn' });
      Object.assign(order, call.body);
      const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
      await advance(tx, correctionWorkflow, order, { deed: 'serve-order', by, content: call.body });
      await this.documents.openCorrection(tx, order);
      const subject = { key: 'SET-CORRECTION' as const, subjectKind: 'correction-order', subjectId };
      await this.deadlines.openOn(tx, { ...subject, from: servedOn, dueOn, mustAct: ['agency'], agencyId, organId });
      return { answer: correctionViewOf(order), subjectId, after: order };
    });
  }
}
