import { fileComplaint, type ComplaintReceipt, type FileComplaint as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { KnownOfficer } from '#organs';
import { Asked, Deeds, FieldCipher, type Call } from '#service';
import { Controller, Inject } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import { knownAgency } from '../agencies/agency.repository.js';
import { complaintWorkflow } from '../domain/complaint-workflow.js';
import { guidanceFor } from '../domain/complaint-guidance.js';
import { trackingCodeOf } from '../domain/tracking-code.js';
import { begin } from '../proceedings/advance.js';
import { asPublic } from './as-public.js';
import { ComplaintDays } from './complaint-days.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintSeals } from './complaint-seals.js';
import { codeHashOf } from './complaint.repository.js';

const answerColumn = 'idempotency.answer';

/**
 * Anybody complains of an agency, by name or not. The answer kept for a repeat of the request holds the tracking code
 * sealed: a receipt lost on the way can be asked for again, and nobody reads a code from the table.
 */
@Controller()
export class FileComplaint {
  constructor(
    private readonly deeds: Deeds,
    private readonly seals: ComplaintSeals,
    private readonly days: ComplaintDays,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(fileComplaint)
  async handle(@Asked() call: Call<Body>): Promise<ComplaintReceipt> {
    const receipt = await this.deeds.once(asPublic(call), async (tx) => {
      const code = trackingCodeOf(randomBytes(16));
      const complaint = await this.complaintOf(tx, call.body, code);
      await begin(tx, complaintWorkflow, complaint, { by: { actorKind: 'public', actorId: 'public' } });
      await this.days.received(tx, complaint);
      const guidance = guidanceFor(complaint.matters);
      const { id, organId, receivedOn } = complaint;
      const trackingCode = this.cipher.encrypt(code, answerColumn);
      const answer = { id, organId, receivedOn, trackingCode, ...(guidance ? { guidance } : {}) };
      return { answer, subjectId: id, after: complaint };
    });
    return { ...receipt, trackingCode: this.cipher.decrypt(receipt.trackingCode, answerColumn) };
  }

  private async complaintOf(tx: Tx, body: Body, code: string): Promise<Complaint> {
    const { matters, agencyId = null, agencyName, text, name, contact } = body;
    return tx.manager.create(Complaint, {
      id: randomUUID(),
      tenant: tx.tenant,
      version: 1,
      state: complaintWorkflow.initial,
      codeHash: codeHashOf(code),
      organId: await organFor(tx, body),
      matters,
      agencyId,
      sealedAgencyName: this.seals.sealed('agency_name', agencyName),
      sealedText: this.seals.seal('text', text),
      sealedName: this.seals.sealed('name', name),
      sealedContact: this.seals.sealed('contact', contact),
      receivedOn: tx.today,
      added: 0,
      leadId: null,
      sealedReply: null,
      repliedOn: null,
    });
  }
}

/** The organ named, if officers of it are at work here; else the one the agency is filed with. */
async function organFor(tx: Tx, { organId, agencyId }: Body): Promise<string> {
  const agency = agencyId ? await knownAgency(tx.manager, agencyId, '/agencyId') : null;
  const organ = organId ?? agency?.organId;
  if (!organ) throw new Refusal('complaint-organ-missing', { pointer: '/organId' });
  if (organId && !(await tx.manager.existsBy(KnownOfficer, { organId, active: true }))) {
    throw new Refusal('complaint-organ-unknown', { pointer: '/organId' });
  }
  return organ;
}
