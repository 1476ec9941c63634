import type { DeadlineStage } from '#contracts';
import type { DeadlineReactions, DeadlineRow } from '#deadlines';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { EnforcementDays } from '../performance/enforcement-days.js';
import { ReferralDue } from './referral-due.js';
import { ExpireRecord } from '../records/expire-record.js';

/**
 * What this service does by itself when a day is reached: it ends publications, sets the days in which an overdue fine is
 * demanded and brought before the court, and closes that way when they are over; where the defence is over in a case its organ
 * cannot decide, the referral falls due. A period that lapses against an organ is escalated to people; nothing adverse to an
 * agency happens without one.
 */
@Injectable()
export class ReactToStage implements DeadlineReactions {
  constructor(
    private readonly records: ExpireRecord,
    private readonly referrals: ReferralDue,
    private readonly enforcement: EnforcementDays,
  ) {}

  async onStage(tx: Tx, row: DeadlineRow, stage: DeadlineStage): Promise<void> {
    const { key, subjectId } = row;
    if (key === 'SET-PUBLICATION-END' && stage === 'lapsed') await this.records.expire(tx, subjectId);
    if (key === 'D13' && stage === 'lapsed') await this.enforcement.renew(tx, { id: subjectId });
    if (key === 'SET-APPLY-COURT' && stage === 'lapsed') await this.enforcement.missed(tx, subjectId);
    if (key === 'D11' && stage === 'lapsed') await this.referrals.afterDefence(tx, row);
  }
}
