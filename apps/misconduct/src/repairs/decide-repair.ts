import { decideRepair, type CreditRepairView, type DecideRepair as Body } from '#contracts';
import { allowed, next, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { repairWorkflow } from '../domain/repair-workflow.js';
import { advance } from '../proceedings/advance.js';
import { byOfficer } from '../proceedings/actor-of.js';
import type { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { Publication } from '../records/publication.js';
import { caseFacts } from './case-facts.js';
import type { CreditRepair } from './credit-repair.entity.js';
import { RepairPeriods } from './repair-periods.js';
import { missingFor, repairForUpdate } from './repair.repository.js';
import { repairViewOf } from './repair.views.js';

/** An approver who did not verify repairs the entry, which is then shown, shared and used no more, or denies it. */
@Controller()
export class DecideRepair {
  constructor(
    private readonly deeds: Deeds,
    private readonly periods: RepairPeriods,
    private readonly publication: Publication,
  ) {}

  @OnRequest(decideRepair)
  handle(@Asked() call: Call<Body>): Promise<CreditRepairView> {
    return this.deeds.once(call, async (tx) => {
      const { record, repair } = await repairForUpdate(tx, call);
      requireOrgan(call, repair.organId);
      const { decision, reason } = call.body;
      requireState(repair, decision);
      if (repair.verifiedBy === officerOf(call).id) throw new Refusal('repair-verifier-decides');
      if (decision === 'repair') await requireEligible(tx, record, repair);
      Object.assign(repair, { reason, decidedOn: call.today });
      await this.periods.decided(tx, repair);
      const told = { by: byOfficer(call), reason };
      await advance(tx, repairWorkflow, repair, { deed: decision, ...told });
      if (decision === 'repair') await this.publication.repair(tx, record, { by: told.by });
      return { answer: repairViewOf(repair), subjectId: repair.id, after: repair, why: `repair-${decision}` };
    });
  }
}

function requireState({ state }: CreditRepair, decision: Body['decision']): void {
  if (next(repairWorkflow, state, decision) !== null) return;
  throw new Refusal('transition-not-allowed', { details: { state, allowed: allowed(repairWorkflow, state) } });
}

/** All conditions at once, on the day of the decision: the verification says so, and the case on file does not say otherwise. */
async function requireEligible(tx: Tx, record: BadConductRecord, { verification }: CreditRepair): Promise<void> {
  const onFile = await caseFacts(tx.manager, record.caseId);
  const shown = {
    dutiesPerformed: onFile.dutiesPerformed && verification?.dutiesPerformed === true,
    corrected: onFile.corrected && verification?.corrected === true,
    promised: true,
  };
  const missing = await missingFor(tx.manager, record, shown, tx.today);
  if (missing.length > 0) throw new Refusal('repair-not-eligible', { details: { missing } });
}
