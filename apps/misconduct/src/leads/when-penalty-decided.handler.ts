import { penaltyDecided, type Fact, type PenaltyDecided } from '#contracts';
import { Inbox, OnEvent, type Tx } from '#messaging';
import { leaveTrail } from '#service';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { KnownAgency } from '../agencies/known-agency.entity.js';
import { threePenalties } from '../domain/three-penalties.js';
import { NewLeads } from './new-leads.js';
import { penaltiesOf } from './penalties-of.js';

const suspectedCode = 'A30';

/** The third penalty of an agency within a year opens a lead by itself (评估法 art. 49), once for each three. */
@Controller()
export class WhenPenaltyDecided {
  constructor(
    private readonly inbox: Inbox,
    private readonly leads: NewLeads,
  ) {}

  @OnEvent(penaltyDecided)
  handle(@Payload() fact: Fact<PenaltyDecided>): Promise<void> {
    return this.inbox.once(fact, WhenPenaltyDecided.name, async (tx) => {
      const { agencyId } = fact.body;
      for (const triple of threePenalties(await penaltiesOf(tx, agencyId))) await this.raise(tx, fact.body, triple);
    });
  }

  /** With the organ the agency is filed with, which no penalty's own organ need be. */
  private async raise(tx: Tx, { agencyId, organId }: PenaltyDecided, triple: string[]): Promise<void> {
    const agency = await tx.manager.findOneBy(KnownAgency, { agencyId });
    const suspicion = {
      agencyId,
      organId: agency?.organId ?? organId,
      source: 'penalty-count' as const,
      sourceId: triple.join('+'),
      suspectedCode,
      facts: `一年内三次受到行政处罚，案件：${triple.join('、')}。Three penalties within a year: cases ${triple.join(', ')}.`,
    };
    const lead = await this.leads.open(tx, suspicion, { kind: 'system', id: WhenPenaltyDecided.name });
    if (!lead) return;
    const trail = { deed: 'misconduct.open-lead', subjectId: lead.id, after: lead, why: 'three-penalties' };
    leaveTrail(tx, 'misconduct', trail);
  }
}
