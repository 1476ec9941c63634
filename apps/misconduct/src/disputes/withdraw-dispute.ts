import { withdrawDispute, type RecordDisputeView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { disputeWorkflow } from '../domain/dispute-workflow.js';
import { advance } from '../proceedings/advance.js';
import { actorOf } from '../proceedings/actor-of.js';
import { whichDispute } from '../records/record-deadlines.js';
import { disputeViewOf } from './dispute.views.js';
import { disputeForUpdate } from './dispute.repository.js';

/** Whoever disputed an entry takes it back: the agency its own, staff that of a person who came to the counter. */
@Controller()
export class WithdrawDispute {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(withdrawDispute)
  handle(@Asked() call: Call): Promise<RecordDisputeView> {
    return this.deeds.once(call, async (tx) => {
      const { record, dispute } = await disputeForUpdate(tx, call);
      if (call.caller.kind === 'officer' && dispute.disputedBy === 'agency') throw new Refusal('not-allowed');
      await advance(tx, disputeWorkflow, dispute, { deed: 'withdraw', by: actorOf(call) });
      record.openDisputes -= 1;
      await tx.manager.save(record);
      await this.deadlines.cancel(tx, whichDispute(dispute.id), 'withdrawn');
      return { answer: disputeViewOf(dispute), subjectId: dispute.id, after: dispute };
    });
  }
}
