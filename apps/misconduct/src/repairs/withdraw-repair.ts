import { withdrawRepair, type CreditRepairView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { repairWorkflow } from '../domain/repair-workflow.js';
import { advance } from '../proceedings/advance.js';
import { actorOf } from '../proceedings/actor-of.js';
import { RepairPeriods } from './repair-periods.js';
import { repairForUpdate } from './repair.repository.js';
import { repairViewOf } from './repair.views.js';

/** An application is taken back before it is decided. */
@Controller()
export class WithdrawRepair {
  constructor(
    private readonly deeds: Deeds,
    private readonly periods: RepairPeriods,
  ) {}

  @OnRequest(withdrawRepair)
  handle(@Asked() call: Call): Promise<CreditRepairView> {
    return this.deeds.once(call, async (tx) => {
      const { repair } = await repairForUpdate(tx, call);
      await this.periods.withdrawn(tx, repair);
      await advance(tx, repairWorkflow, repair, { deed: 'withdraw', by: actorOf(call) });
      return { answer: repairViewOf(repair), subjectId: repair.id, after: repair };
    });
  }
}
