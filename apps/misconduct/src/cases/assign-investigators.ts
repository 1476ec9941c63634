import { assignInvestigators, type AssignInvestigators as Body, type CaseView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { nameInvestigators } from './name-investigators.js';

/** Names who investigates, or replaces them: one was recused (行政处罚法 art. 43), or hands the case over. */
@Controller()
export class AssignInvestigators {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(assignInvestigators)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, found.organId);
      await nameInvestigators(tx, call, found, call.body);
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}
