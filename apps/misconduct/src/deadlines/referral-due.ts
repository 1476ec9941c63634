import { Deadlines, type DeadlineRow } from '#deadlines';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { KnownAgency } from '../agencies/known-agency.entity.js';
import { MisconductCase } from '../cases/misconduct-case.entity.js';
import type { CaseState } from '../domain/case-workflow.js';
import { caseDeadline } from './case-deadline.js';

const undecided: readonly CaseState[] = ['NOTICE_SERVED', 'DEFENCE'];

/**
 * Once the agency can no longer be heard, an organ that cannot decide the act itself owes the referral (D25). An organ the
 * agency is filed with decides; a case being heard in a hearing waits for its end.
 */
@Injectable()
export class ReferralDue {
  constructor(private readonly deadlines: Deadlines) {}

  async afterDefence(tx: Tx, { subjectId: id }: DeadlineRow): Promise<void> {
    const found = await tx.manager.findOneBy(MisconductCase, { id });
    if (!found?.conclusion?.powerless || !undecided.includes(found.state)) return;
    await this.run(tx, found);
  }

  /** From today, unless the agency is filed with the organ itself: it could refer the case to nobody. */
  async run(tx: Tx, found: MisconductCase): Promise<void> {
    const agency = await tx.manager.findOneBy(KnownAgency, { agencyId: found.agencyId });
    if (agency?.organId === found.organId) return;
    await this.deadlines.open(tx, { ...caseDeadline(found, 'D25'), from: tx.today, mustAct: ['regulator'] });
  }
}
