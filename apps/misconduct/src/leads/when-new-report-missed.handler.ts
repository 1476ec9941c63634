import { newReportMissed, type Fact, type NewReportMissed } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { leaveTrail } from '#service';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { NewLeads } from './new-leads.js';

const suspectedCode = 'A21';

/** An agency that did not hand in the report an expert opinion ordered opens a lead (征收评估办法 art. 25), once per opinion. */
@Controller()
export class WhenNewReportMissed {
  constructor(
    private readonly inbox: Inbox,
    private readonly leads: NewLeads,
  ) {}

  @OnEvent(newReportMissed)
  handle(@Payload() fact: Fact<NewReportMissed>): Promise<void> {
    return this.inbox.once(fact, WhenNewReportMissed.name, async (tx) => {
      const { determinationId, reportId, agencyId, regulatorOrganId, dueOn } = fact.body;
      const suspicion = {
        agencyId,
        organId: regulatorOrganId,
        source: 'determination' as const,
        sourceId: determinationId,
        suspectedCode,
        facts: `评估机构未在 ${dueOn} 前按鉴定意见重新出具报告 ${reportId}。Report ${reportId} was not issued anew by ${dueOn} as the expert opinion asked.`,
      };
      const lead = await this.leads.open(tx, suspicion, { kind: 'system', id: WhenNewReportMissed.name });
      if (!lead) return;
      const trail = { deed: 'misconduct.open-lead', subjectId: lead.id, after: lead, why: 'new-report-missed' };
      leaveTrail(tx, 'misconduct', trail);
    });
  }
}
