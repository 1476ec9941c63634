import { withdrawRepair, type CreditRepairView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { repairWorkflow } from '../domain/repair-workflow.js';
import { advance } from '../proceedings/advance.js';
import { actorOf } from '../proceedings/actor-of.js';
import { stepsOf } from '../proceedings/steps-of.js';
import type { CreditRepair } from './credit-repair.entity.js';
import { RepairPeriods } from './repair-periods.js';
import { repairForUpdate } from './repair.repository.js';
import { repairViewOf } from './repair.views.js';

/** An application is taken back before it is decided: by the agency, or by staff where the desk filed it. */
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
      if (call.caller.kind === 'officer' && !(await isFiledAtDesk(tx, repair))) throw new Refusal('not-allowed');
      await this.periods.withdrawn(tx, repair);
      await advance(tx, repairWorkflow, repair, { deed: 'withdraw', by: actorOf(call) });
      return { answer: repairViewOf(repair), subjectId: repair.id, after: repair };
    });
  }
}

/** The first step says who applied. */
async function isFiledAtDesk(tx: Tx, { id }: CreditRepair): Promise<boolean> {
  const [application] = await stepsOf(tx.manager, id);
  return application?.actorKind === 'officer';
}
