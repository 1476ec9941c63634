import { opinionGiven, type Fact, type OpinionGiven } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { leaveTrail } from '#service';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { NewLeads } from './new-leads.js';

const suspectedCode = 'A02';

/** An expert opinion that sends a report back opens a lead for a material error (W3: CORRECT also raises a lead), once. */
@Controller()
export class WhenOpinionGiven {
  constructor(
    private readonly inbox: Inbox,
    private readonly leads: NewLeads,
  ) {}

  @OnEvent(opinionGiven)
  handle(@Payload() fact: Fact<OpinionGiven>): Promise<void> {
    return this.inbox.once(fact, WhenOpinionGiven.name, async (tx) => {
      const { determinationId, reportId, agencyId, regulatorOrganId, outcome } = fact.body;
      if (outcome !== 'correct') return;
      const suspicion = {
        agencyId,
        organId: regulatorOrganId,
        source: 'determination' as const,
        sourceId: determinationId,
        suspectedCode,
        facts: `专家鉴定意见要求改正评估报告 ${reportId}。An expert opinion asks for report ${reportId} to be corrected.`,
      };
      const lead = await this.leads.open(tx, suspicion, { kind: 'system', id: WhenOpinionGiven.name });
      if (!lead) return;
      const trail = { deed: 'misconduct.open-lead', subjectId: lead.id, after: lead, why: 'opinion-given' };
      leaveTrail(tx, 'misconduct', trail);
    });
  }
}
