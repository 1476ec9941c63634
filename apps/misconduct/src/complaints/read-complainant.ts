import { readComplainant, type Complainant, type ReadComplainant as Body } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ComplainantReading } from './complainant-reading.entity.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintSeals } from './complaint-seals.js';
import { complaintForUpdate } from './complaint.repository.js';

/**
 * Shows an officer who complained, with the reason on file and a leaf in the audit trail. The answer kept for a repeat names
 * the complaint only: name and contact are opened afresh and stored nowhere in clear.
 */
@Controller()
export class ReadComplainant {
  constructor(
    private readonly deeds: Deeds,
    private readonly seals: ComplaintSeals,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  @OnRequest(readComplainant)
  async handle(@Asked() call: Call<Body>): Promise<Complainant> {
    const { complaintId } = await this.deeds.once(call, async (tx) => {
      const complaint = await complaintForUpdate(tx, call);
      const reading = tx.manager.create(ComplainantReading, {
        id: randomUUID(),
        tenant: tx.tenant,
        complaintId: complaint.id,
        reason: call.body.reason,
        readBy: officerOf(call).id,
        readAt: tx.now,
      });
      await tx.manager.insert(ComplainantReading, reading);
      const answer = { complaintId: complaint.id };
      return { answer, subjectId: complaint.id, after: reading, why: reading.id };
    });
    const { sealedName, sealedContact } = await this.db.manager.findOneByOrFail(Complaint, { id: complaintId });
    const [name, contact] = [this.seals.opened('name', sealedName), this.seals.opened('contact', sealedContact)];
    return { complaintId, ...(name ? { name } : {}), ...(contact ? { contact } : {}) };
  }
}
