import { fileCase, type CaseView, type FileCase as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { applyDeed, officer } from '../cases/apply-deed.js';
import { leadForUpdate, requireOrgan } from '../cases/case.repository.js';
import { caseViewOf } from '../cases/case.views.js';
import { nameInvestigators } from '../cases/name-investigators.js';
import { caseDeadline, whichOf } from '../deadlines/case-deadline.js';

/** Files a case (立案) on a verified lead: D07 is met, D08 runs. Who investigates it may be named in the same breath. */
@Controller()
export class FileCase {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(fileCase)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await leadForUpdate(tx, call);
      requireOrgan(call, found.organId);
      const { reason, investigators } = call.body;
      found.filingReason = reason;
      found.filedOn = call.today;
      await applyDeed(tx, found, 'file-case', { by: officer(call), reason, content: call.body });
      if (investigators) await nameInvestigators(tx, call, found, { investigators, reason });
      await this.deadlines.meet(tx, whichOf(found, 'D07'));
      await this.deadlines.open(tx, { ...caseDeadline(found, 'D08'), from: call.today, mustAct: ['regulator'] });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}
