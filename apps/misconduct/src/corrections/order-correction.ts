import { orderCorrection, type CorrectionView, type OrderCorrection as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { caseForUpdate, oneVersionUp, requireOrgan } from '../cases/case.repository.js';
import { CaseDocuments } from '../documents/case-documents.js';
import type { CaseState } from '../domain/case-workflow.js';
import { correctionWorkflow } from '../domain/correction-workflow.js';
import { begin } from '../proceedings/advance.js';
import { CorrectionOrder } from './correction-order.entity.js';
import { correctionViewOf } from './correction.view.js';

/** No facts are found yet, or none were. */
const withoutFacts: readonly CaseState[] = ['FILED', 'INVESTIGATING', 'DECIDED_UNFOUNDED'];

/** An officer draws up an order to put something right, at any point after facts were found. */
@Controller()
export class OrderCorrection {
  constructor(
    private readonly deeds: Deeds,
    private readonly documents: CaseDocuments,
  ) {}

  @OnRequest(orderCorrection)
  handle(@Asked() call: Call<Body>): Promise<CorrectionView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, found.organId);
      if (withoutFacts.includes(found.state)) throw new Refusal('facts-not-found', { details: { state: found.state } });
      const issuedOn = call.today;
      if (call.body.dueOn <= issuedOn) throw new Refusal('correction-due-too-soon', { pointer: '/dueOn' });
      const { id: caseId, agencyId, organId } = found;
      const order = tx.manager.create(CorrectionOrder, {
        id: randomUUID(),
        tenant: tx.tenant,
        version: 1,
        state: correctionWorkflow.initial,
        caseId,
        agencyId,
        organId,
        ...call.body,
        issuedOn,
        servedOn: null,
        evidenceSha256: null,
        report: null,
        finding: null,
      });
      const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
      await begin(tx, correctionWorkflow, order, { by, content: call.body });
      await oneVersionUp(tx, found);
      await this.documents.issueCorrection(tx, found, order);
      return { answer: correctionViewOf(order), subjectId: order.id, after: order };
    });
  }
}
