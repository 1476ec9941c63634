import type { RecordFileView, RecordStepView } from '#contracts';
import type { Tx } from '#messaging';
import type { Call } from '#service';
import { Injectable } from '@nestjs/common';
import { DisputeViews } from '../disputes/dispute.views.js';
import { RecordDispute } from '../disputes/record-dispute.entity.js';
import type { RecordState } from '../domain/record-workflow.js';
import { stepsOf } from '../proceedings/steps-of.js';
import type { ProceedingStep } from '../proceedings/proceeding-step.entity.js';
import { PenaltyRemedy } from '../remedies/penalty-remedy.entity.js';
import { remedyViewOf } from '../remedies/remedy.views.js';
import { CreditRepair } from '../repairs/credit-repair.entity.js';
import { repairViewOf } from '../repairs/repair.views.js';
import type { BadConductRecord } from './bad-conduct-record.entity.js';
import { recordViewOf } from './record.view.js';

const order = { createdAt: 'ASC', id: 'ASC' } as const;

/** The whole file of an entry. The agency reads neither who signed nor what a person said in disputing it. */
@Injectable()
export class RecordFiles {
  constructor(private readonly disputes: DisputeViews) {}

  async of({ manager }: Pick<Tx, 'manager'>, call: Call, record: BadConductRecord): Promise<RecordFileView> {
    const isOfficer = call.caller.kind === 'officer';
    const { id: recordId, caseId } = record;
    const mine = isOfficer ? { recordId } : { recordId, disputedBy: 'agency' as const };
    const disputes = await manager.find(RecordDispute, { where: mine, order });
    const repairs = await manager.find(CreditRepair, { where: { recordId }, order });
    const remedies = await manager.find(PenaltyRemedy, { where: { caseId }, order });
    const steps = await stepsOf(manager, recordId);
    return {
      record: recordViewOf(record, call.today),
      caseId,
      ...(isOfficer ? { signatoryId: record.signatoryId } : {}),
      repairNoticeServed: record.repairNotice !== null,
      history: steps.map((step) => stepOf(step, isOfficer)),
      disputes: disputes.map((dispute) => this.disputes.of(dispute)),
      repairs: repairs.map(repairViewOf),
      remedies: remedies.map(remedyViewOf),
    };
  }
}

const stepOf = (step: ProceedingStep, isOfficer: boolean): RecordStepView => ({
  version: step.version,
  from: step.fromState as RecordState,
  deed: step.deed,
  to: step.toState as RecordState,
  at: step.at.toISOString(),
  actorKind: step.actorKind,
  ...(isOfficer ? { actorId: step.actorId } : {}),
  ...(step.reason ? { reason: step.reason } : {}),
});
