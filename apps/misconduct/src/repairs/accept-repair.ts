import { acceptRepair, type AcceptRepair as Body, type CreditRepairView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { repairWorkflow } from '../domain/repair-workflow.js';
import { advance } from '../proceedings/advance.js';
import { byOfficer } from '../proceedings/actor-of.js';
import { RepairPeriods } from './repair-periods.js';
import { repairForUpdate } from './repair.repository.js';
import { repairViewOf } from './repair.views.js';

/** A case officer takes an application in hand, or refuses it with a reason and the way to a remedy. */
@Controller()
export class AcceptRepair {
  constructor(
    private readonly deeds: Deeds,
    private readonly periods: RepairPeriods,
  ) {}

  @OnRequest(acceptRepair)
  handle(@Asked() call: Call<Body>): Promise<CreditRepairView> {
    return this.deeds.once(call, async (tx) => {
      const { repair } = await repairForUpdate(tx, call);
      requireOrgan(call, repair.organId);
      const { decision, reason } = call.body;
      const told = { by: byOfficer(call), reason };
      repair.reason = reason;
      if (decision === 'refuse') repair.decidedOn = call.today;
      if (decision === 'accept') await this.periods.awaitDecision(tx, repair);
      else await this.periods.decided(tx, repair);
      await advance(tx, repairWorkflow, repair, { deed: decision, ...told });
      return { answer: repairViewOf(repair), subjectId: repair.id, after: repair, why: `repair-${decision}` };
    });
  }
}
