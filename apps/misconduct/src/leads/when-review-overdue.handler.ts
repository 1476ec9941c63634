import { reviewOverdue, type Fact, type ReviewOverdue } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { leaveTrail } from '#service';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { NewLeads } from './new-leads.js';

const suspectedCode = 'A20';

/** An agency that let the ten days of a review pass opens a lead for a late review (征收评估办法 art. 21), once per review. */
@Controller()
export class WhenReviewOverdue {
  constructor(
    private readonly inbox: Inbox,
    private readonly leads: NewLeads,
  ) {}

  @OnEvent(reviewOverdue)
  handle(@Payload() fact: Fact<ReviewOverdue>): Promise<void> {
    return this.inbox.once(fact, WhenReviewOverdue.name, async (tx) => {
      const { reviewId, reportId, agencyId, regulatorOrganId, dueOn } = fact.body;
      const suspicion = {
        agencyId,
        organId: regulatorOrganId,
        source: 'review' as const,
        sourceId: reviewId,
        suspectedCode,
        facts: `评估机构未在 ${dueOn} 前答复报告 ${reportId} 的复核申请。The review of report ${reportId} was not answered by ${dueOn}.`,
      };
      const lead = await this.leads.open(tx, suspicion, { kind: 'system', id: WhenReviewOverdue.name });
      if (!lead) return;
      const trail = { deed: 'misconduct.open-lead', subjectId: lead.id, after: lead, why: 'review-overdue' };
      leaveTrail(tx, 'misconduct', trail);
    });
  }
}
