import { acceptPenaltyRemedy, type AcceptPenaltyRemedy as Body, type PenaltyRemedyView } from '#contracts';
import { Deadlines } from '#deadlines';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { caseDeadline, whichOf } from '../deadlines/case-deadline.js';
import { remedyWorkflow } from '../domain/remedy-workflow.js';
import { EnforcementDays } from '../performance/enforcement-days.js';
import { advance } from '../proceedings/advance.js';
import { byOfficer } from '../proceedings/actor-of.js';
import { remedyForUpdate, type HeardRemedy } from './remedy.repository.js';
import { remedyViewOf } from './remedy.views.js';

/** The organ or court took a remedy on, or did not. Of a reconsideration, the days to answer and to decide run (D20). */
@Controller()
export class AcceptPenaltyRemedy {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly enforcement: EnforcementDays,
  ) {}

  @OnRequest(acceptPenaltyRemedy)
  handle(@Asked() call: Call<Body>): Promise<PenaltyRemedyView> {
    return this.deeds.once(call, async (tx) => {
      const heard = await remedyForUpdate(tx, call);
      const { remedy, record } = heard;
      requireOrgan(call, remedy.organId);
      const { accepted, on, reason } = call.body;
      requirePossibleDay(on, '/on', remedy.filedOn, call.today);
      if (!accepted) remedy.endedOn = on;
      const told = { by: byOfficer(call), reason, content: { on } };
      await advance(tx, remedyWorkflow, remedy, { deed: accepted ? 'accept' : 'reject', ...told });
      if (!accepted && record) await tx.manager.save(Object.assign(record, { openRemedies: record.openRemedies - 1 }));
      if (remedy.kind === 'reconsideration') await this.setDays(tx, heard, call.body);
      await this.enforcement.renew(tx, heard.found);
      return { answer: remedyViewOf(remedy), subjectId: remedy.id, after: remedy };
    });
  }

  private async setDays(tx: Tx, { found }: HeardRemedy, { accepted, on }: Body): Promise<void> {
    await this.deadlines.meet(tx, whichOf(found, 'D20-accept'), on);
    if (!accepted) return;
    await this.deadlines.open(tx, { ...caseDeadline(found, 'D20-reply'), from: on, mustAct: ['regulator'] });
    const organ = ['reconsideration-organ' as const];
    await this.deadlines.open(tx, { ...caseDeadline(found, 'D20-decide'), from: on, mustAct: organ });
  }
}
