import { panelUnanswered, type Fact, type PanelUnanswered } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { leaveTrail } from '#service';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { NewLeads } from './new-leads.js';

const suspectedCode = 'A21';

/** An agency that does not explain its report to the panel by the day set opens a lead (征收评估办法 art. 26), once per question. */
@Controller()
export class WhenPanelUnanswered {
  constructor(
    private readonly inbox: Inbox,
    private readonly leads: NewLeads,
  ) {}

  @OnEvent(panelUnanswered)
  handle(@Payload() fact: Fact<PanelUnanswered>): Promise<void> {
    return this.inbox.once(fact, WhenPanelUnanswered.name, async (tx) => {
      const { determinationId, questionNo, reportId, agencyId, regulatorOrganId, dueOn } = fact.body;
      const suspicion = {
        agencyId,
        organId: regulatorOrganId,
        source: 'determination' as const,
        // Apart from the lead for a new report that never came, which bears the bare id.
        sourceId: `${determinationId}/question-${questionNo}`,
        suspectedCode,
        facts: `评估机构未在 ${dueOn} 前就报告 ${reportId} 答复专家组第 ${questionNo} 号询问。Question ${questionNo} of the panel on report ${reportId} was not answered by ${dueOn}.`,
      };
      const lead = await this.leads.open(tx, suspicion, { kind: 'system', id: WhenPanelUnanswered.name });
      if (!lead) return;
      const trail = { deed: 'misconduct.open-lead', subjectId: lead.id, after: lead, why: 'panel-unanswered' };
      leaveTrail(tx, 'misconduct', trail);
    });
  }
}
