import { takeUpComplaint, type ComplaintView, type TakeUpComplaint as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal, type LocalDate } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { knownAgency } from '../agencies/agency.repository.js';
import { officer } from '../cases/apply-deed.js';
import { requireOrgan } from '../cases/case.repository.js';
import { findViolation } from '../domain/catalogue/find-violation.js';
import { complaintWorkflow } from '../domain/complaint-workflow.js';
import { NewLeads } from '../leads/new-leads.js';
import { advance } from '../proceedings/advance.js';
import { ComplaintDays } from './complaint-days.js';
import type { Complaint } from './complaint.entity.js';
import { complaintForUpdate } from './complaint.repository.js';
import { complaintSealed } from './complaint.views.js';

/** An officer opens a lead from a complaint; the lead holds the officer's words and the complaint's id, nothing of its author. */
@Controller()
export class TakeUpComplaint {
  constructor(
    private readonly deeds: Deeds,
    private readonly leads: NewLeads,
    private readonly days: ComplaintDays,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(takeUpComplaint)
  handle(@Asked() call: Call<Body>): Promise<ComplaintView> {
    return this.deeds.once(call, async (tx) => {
      const complaint = await complaintForUpdate(tx, call);
      requireOrgan(call, complaint.organId);
      complaint.leadId = await this.leadFrom(tx, call, complaint);
      complaint.agencyId = call.body.agencyId;
      const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
      const content = { leadId: complaint.leadId };
      await advance(tx, complaintWorkflow, complaint, { deed: 'take-up', by, content });
      await this.days.takenUp(tx, complaint, await this.leadDueOn(tx, complaint.leadId));
      return { answer: complaintSealed(complaint), subjectId: complaint.id, after: complaint };
    });
  }

  private async leadDueOn(tx: Tx, leadId: string): Promise<LocalDate> {
    const rows = await this.deadlines.of(tx, 'case', [leadId]);
    return rows.find(({ key }) => key === 'D07')?.dueOn ?? tx.today;
  }

  private async leadFrom(tx: Tx, call: Call<Body>, complaint: Complaint): Promise<string> {
    const { agencyId, suspectedCode, facts } = call.body;
    await knownAgency(tx.manager, agencyId, '/agencyId');
    if (!findViolation(suspectedCode)) throw new Refusal('violation-unknown', { pointer: '/suspectedCode' });
    const { id: sourceId, organId, receivedOn: discoveredOn } = complaint;
    const source = 'complaint' as const;
    const suspicion = { agencyId, organId, source, sourceId, suspectedCode, facts, discoveredOn };
    const lead = await this.leads.open(tx, suspicion, officer(call));
    if (!lead) throw new Refusal('lead-on-file');
    return lead.id;
  }
}
