import { allocateFee, type AllocateFee as Body, type DeterminationView } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { choosePack } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { bearFee } from '../domain/bear-fee.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';

/** Allocates the fee once the outcome is certain; the law names who bears it (art. 31), by the rules of the day of the application. */
@Controller()
export class AllocateFee {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(allocateFee)
  handle(@Asked() call: Call<Body>): Promise<DeterminationView> {
    return this.deeds.once(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      await applyDeed(tx, determinationWorkflow, determination, 'allocate-fee', actorOf(call));
      const { opinion, filedOn, jurisdiction, applicant, id } = determination;
      if (opinion === null) throw new Error(`${id} has no opinion`);
      const { id: packId, fees } = choosePack(jurisdiction, filedOn);
      determination.fee = {
        ...call.body,
        bearer: bearFee({ outcome: opinion.outcome, applicant }, fees),
        ruleZh: fees.basis.zh,
        ruleEn: fees.basis.en,
        packId,
        allocatedOn: call.today,
      };
      return saveDetermination(tx, determination);
    });
  }
}
