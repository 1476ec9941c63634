import { addToComplaint, type AddToComplaint as Body, type ComplaintStatus } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { complaintWorkflow } from '../domain/complaint-workflow.js';
import { advance } from '../proceedings/advance.js';
import { asPublic } from './as-public.js';
import { ComplaintAdditionRow } from './complaint-addition.entity.js';
import { ComplaintSeals } from './complaint-seals.js';
import { complaintByCode } from './complaint.repository.js';
import { complaintStatusOf } from './complaint.views.js';

const additionsAtMost = 20;

/** Whoever holds the tracking code adds something while the complaint is open. */
@Controller()
export class AddToComplaint {
  constructor(
    private readonly deeds: Deeds,
    private readonly seals: ComplaintSeals,
  ) {}

  @OnRequest(addToComplaint)
  handle(@Asked() call: Call<Body>): Promise<ComplaintStatus> {
    return this.deeds.once(asPublic(call), async (tx) => {
      const complaint = await complaintByCode(tx.manager, call, { lock: true });
      if (complaint.added >= additionsAtMost) throw new Refusal('complaint-full', { details: { additionsAtMost } });
      complaint.added += 1;
      const by = { actorKind: 'public' as const, actorId: 'public' };
      await advance(tx, complaintWorkflow, complaint, { deed: 'add-information', by });
      const addition = tx.manager.create(ComplaintAdditionRow, {
        complaintId: complaint.id,
        no: complaint.added,
        tenant: tx.tenant,
        receivedOn: tx.today,
        sealedText: this.seals.seal('addition', call.body.text),
      });
      await tx.manager.insert(ComplaintAdditionRow, addition);
      return { answer: complaintStatusOf(complaint, this.seals), subjectId: complaint.id, after: addition };
    });
  }
}
