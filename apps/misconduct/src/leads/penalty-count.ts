import { Deadlines } from '#deadlines';
import type { Tx } from '#messaging';
import { leaveTrail } from '#service';
import { Injectable } from '@nestjs/common';
import { KnownAgency } from '../agencies/known-agency.entity.js';
import { applyDeed } from '../cases/apply-deed.js';
import { MisconductCase } from '../cases/misconduct-case.entity.js';
import { whichOf } from '../deadlines/case-deadline.js';
import { threePenalties } from '../domain/three-penalties.js';
import { NewLeads } from './new-leads.js';
import { penaltiesOf } from './penalties-of.js';

const suspectedCode = 'A30';
const by = { kind: 'system' as const, id: 'PenaltyCount' };

/** Three penalties of one agency within a year open a lead (评估法 art. 49); with one of them gone, the lead is gone too. */
@Injectable()
export class PenaltyCount {
  constructor(
    private readonly leads: NewLeads,
    private readonly deadlines: Deadlines,
  ) {}

  /** A lead for each three that none stands for yet. One count at a time: two at once could use one penalty twice. */
  async count(tx: Tx, { agencyId, organId }: Pick<MisconductCase, 'agencyId' | 'organId'>): Promise<void> {
    const lock = { mode: 'pessimistic_write' as const };
    const agency = await tx.manager.findOne(KnownAgency, { where: { agencyId }, lock });
    for (const triple of threePenalties(await penaltiesOf(tx, agencyId))) {
      await this.raise(tx, { agencyId, organId: agency?.organId ?? organId }, triple);
    }
  }

  /** A remedy took a penalty back: the leads it was counted for and nobody has filed a case on are overtaken, and all is counted anew. */
  async recount(tx: Tx, found: MisconductCase): Promise<void> {
    const leads = await tx.manager
      .createQueryBuilder(MisconductCase, 'l')
      .setLock('pessimistic_write')
      .where('l.tenant = :tenant and l.agencyId = :agencyId', { tenant: tx.tenant, agencyId: found.agencyId })
      .andWhere(`l.source = 'penalty-count' and l.state in ('LEAD', 'VERIFYING')`)
      .andWhere(`:caseId = any(string_to_array(l.sourceId, '+'))`, { caseId: found.id })
      .getMany();
    for (const lead of leads) await this.overtake(tx, lead, found.id);
    await this.count(tx, found);
  }

  private async overtake(tx: Tx, lead: MisconductCase, caseId: string): Promise<void> {
    lead.filingReason = `所计处罚已被撤销或者变更，案件：${caseId}。A penalty it counted was taken back: case ${caseId}.`;
    await applyDeed(tx, lead, 'overtake', { by, reason: lead.filingReason });
    await this.deadlines.cancel(tx, whichOf(lead, 'D07'), 'lead-overtaken');
    const trail = { deed: 'misconduct.overtake-lead', subjectId: lead.id, after: lead, why: 'penalty-taken-back' };
    leaveTrail(tx, 'misconduct', trail);
  }

  /** With the organ the agency is filed with, which no penalty's own organ need be. */
  private async raise(tx: Tx, where: { agencyId: string; organId: string }, triple: string[]): Promise<void> {
    const suspicion = {
      ...where,
      source: 'penalty-count' as const,
      sourceId: triple.join('+'),
      suspectedCode,
      facts: `一年内三次受到行政处罚，案件：${triple.join('、')}。Three penalties within a year: cases ${triple.join(', ')}.`,
    };
    const lead = await this.leads.open(tx, suspicion, by);
    if (!lead) return;
    const trail = { deed: 'misconduct.open-lead', subjectId: lead.id, after: lead, why: 'three-penalties' };
    leaveTrail(tx, 'misconduct', trail);
  }
}
