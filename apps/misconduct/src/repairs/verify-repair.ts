import { verifyRepair, type CreditRepairView, type VerifyRepair as Body } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { repairWorkflow } from '../domain/repair-workflow.js';
import { advance } from '../proceedings/advance.js';
import { byOfficer } from '../proceedings/actor-of.js';
import { repairForUpdate } from './repair.repository.js';
import { repairViewOf } from './repair.views.js';

/** A case officer looks into what the application claims: that all is performed, and that the act is put right. */
@Controller()
export class VerifyRepair {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(verifyRepair)
  handle(@Asked() call: Call<Body>): Promise<CreditRepairView> {
    return this.deeds.once(call, async (tx) => {
      const { repair } = await repairForUpdate(tx, call);
      requireOrgan(call, repair.organId);
      repair.verification = call.body;
      repair.verifiedBy = officerOf(call).id;
      await advance(tx, repairWorkflow, repair, { deed: 'verify', by: byOfficer(call), content: call.body });
      return { answer: repairViewOf(repair), subjectId: repair.id, after: repair };
    });
  }
}
