import { serveHearingNotice, type CaseView, type ServeHearingNotice as Body } from '#contracts';
import { Deadlines, Holidays } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { choosePack, due } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { caseDay, jurisdiction } from '../deadlines/case-deadline.js';
import { meetingRoles } from '../domain/keep-apart.js';
import { requireHearingChair } from '../officers/require-hearing-chair.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { everInvestigated } from './ever-investigated.js';
import { requirePossibleDay } from './require-possible-day.js';

/**
 * The notice of the hearing was served: seven working days must lie between it and the hearing (D10), and the chair has no
 * other office in the case. A hearing may be moved by a new notice.
 */
@Controller()
export class ServeHearingNotice {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly holidays: Holidays,
  ) {}

  @OnRequest(serveHearingNotice)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const { servedOn, hearingOn, chairId, place } = call.body;
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, found.organId);
      requirePossibleDay(servedOn, '/servedOn', found.hearing?.requestedOn ?? call.today, call.today);
      await this.requireNotice(tx, call.body, found.openedOn);
      await requireHearingChair(tx, chairId, found.organId);
      const investigatorIds = await everInvestigated(tx, found);
      const legalReviewerId = found.legalReview?.reviewerId ?? null;
      const meeting = meetingRoles({ investigatorIds, hearingChairId: chairId, legalReviewerId, approverId: null });
      if (meeting) throw new Refusal(meeting, { pointer: '/chairId' });
      const { requestedOn = servedOn } = found.hearing ?? {};
      found.hearing = { requestedOn, noticeServedOn: servedOn, hearingOn, place, chairId };
      await applyDeed(tx, found, 'serve-hearing-notice', { by: officer(call), content: call.body });
      await this.deadlines.openOn(tx, { ...caseDay(found, 'SET-HEARING'), from: servedOn, dueOn: hearingOn });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
  private async requireNotice(tx: Tx, { servedOn, hearingOn }: Body, packOn: string): Promise<void> {
    const calendar = await this.holidays.calendar(tx.manager);
    const { on } = due('D10', servedOn, choosePack(jurisdiction, packOn), calendar);
    if (hearingOn <= on) throw new Refusal('hearing-too-soon', { pointer: '/hearingOn', details: { after: on } });
  }
}
