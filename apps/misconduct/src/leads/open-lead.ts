import { openLead, type LeadView, type OpenLead as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { knownAgency } from '../agencies/agency.repository.js';
import { officer } from '../cases/apply-deed.js';
import { requireOrgan } from '../cases/case.repository.js';
import { leadViewOf } from '../cases/case.views.js';
import { MisconductCase } from '../cases/misconduct-case.entity.js';
import { findViolation } from '../domain/catalogue/find-violation.js';
import { NewLeads } from './new-leads.js';

/** Puts a suspicion against an agency on file, whatever it came from. */
@Controller()
export class OpenLead {
  constructor(
    private readonly deeds: Deeds,
    private readonly leads: NewLeads,
  ) {}

  @OnRequest(openLead)
  handle(@Asked() call: Call<Body>): Promise<LeadView> {
    return this.deeds.once(call, async (tx) => {
      requireOrgan(call, call.body.organId, '/organId');
      await knownAgency(tx.manager, call.body.agencyId, '/agencyId');
      if (!findViolation(call.body.suspectedCode)) {
        throw new Refusal('violation-unknown', { pointer: '/suspectedCode' });
      }
      const lead = await this.leads.open(tx, call.body, officer(call));
      if (!lead) throw new Refusal('lead-on-file', { pointer: '/sourceId', details: await onFile(tx, call) });
      return { answer: leadViewOf(lead), subjectId: lead.id, after: lead };
    });
  }
}

/** The lead opened before, for those who may see it. */
async function onFile(tx: Tx, call: Call<Body>): Promise<{ leadId?: string }> {
  const { agencyId, organId, source, sourceId = '', suspectedCode } = call.body;
  const where = { tenant: tx.tenant, agencyId, organId, source, sourceId, suspectedCode };
  const lead = await tx.manager.findOneBy(MisconductCase, where);
  return lead ? { leadId: lead.id } : {};
}
