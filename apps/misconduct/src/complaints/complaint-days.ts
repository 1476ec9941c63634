import { Deadlines } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { jurisdiction } from '../deadlines/case-deadline.js';
import type { Complaint } from './complaint.entity.js';

/**
 * The days of a complaint, which only its organ sees: whoever is complained of learns nothing of it. What was received must be
 * looked into from that day on (D07), taken up or not; once it is, its author has a reply by the day the lead must be decided.
 */
@Injectable()
export class ComplaintDays {
  constructor(private readonly deadlines: Deadlines) {}

  /** The period of 行政处罚法 runs from receipt of the material. */
  async received(tx: Tx, complaint: Complaint): Promise<void> {
    const period = { ...whichOf(complaint, 'D07'), jurisdiction, from: complaint.receivedOn };
    await this.deadlines.open(tx, { ...period, organId: complaint.organId, mustAct: ['regulator'] });
  }

  /** The lead has the period from now on, from the same day; the reply is due with it. */
  async takenUp(tx: Tx, complaint: Complaint, leadDueOn: LocalDate): Promise<void> {
    await this.deadlines.cancel(tx, whichOf(complaint, 'D07'), 'taken-up');
    await this.replyBy(tx, complaint, leadDueOn);
  }

  async replyBy(tx: Tx, complaint: Complaint, dueOn: LocalDate): Promise<void> {
    const day = { ...whichOf(complaint, 'SET-REPLY'), from: complaint.receivedOn, dueOn };
    await this.deadlines.openOn(tx, { ...day, organId: complaint.organId, mustAct: ['regulator'] });
  }

  async replied(tx: Tx, complaint: Complaint): Promise<void> {
    for (const key of ['D07', 'SET-REPLY'] as const) await this.deadlines.meet(tx, whichOf(complaint, key));
  }
}

const whichOf = <K extends 'D07' | 'SET-REPLY'>({ id: subjectId }: Complaint, key: K) => ({
  key,
  subjectKind: 'complaint',
  subjectId,
});
