import { serveNotice, type CaseView, type ServeNotice as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import type { DueDate } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { caseDeadline } from '../deadlines/case-deadline.js';
import { CaseDocuments } from '../documents/case-documents.js';
import { hasHearingRight } from '../domain/hearing-right.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import type { MisconductCase } from './misconduct-case.entity.js';
import { requirePossibleDay } from './require-possible-day.js';

/**
 * The notice was served on the agency, on its own day or later, recorded today or since: D11 runs, and D09 where what is proposed
 * gives the right to a hearing; the agency may read its side of the file.
 */
@Controller()
export class ServeNotice {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly documents: CaseDocuments,
  ) {}

  @OnRequest(serveNotice)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, found.organId);
      const { servedOn, evidenceSha256 } = call.body;
      requirePossibleDay(servedOn, '/servedOn', found.noticeIssuedOn ?? call.today, call.today);
      const defenceDue = await this.run(tx, found, 'D11', servedOn);
      const withHearing = hasHearingRight(found.conclusion?.proposed.penalties ?? []);
      const hearingDue = withHearing ? await this.run(tx, found, 'D09', servedOn) : null;
      found.notice = { servedOn, evidenceSha256, due: defenceDue, hearingDue };
      await applyDeed(tx, found, 'serve-notice', { by: officer(call), content: found.notice });
      await this.documents.openNotice(tx, found);
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }

  private async run(tx: Tx, found: MisconductCase, key: 'D09' | 'D11', from: string): Promise<DueDate> {
    const { agencyId } = found;
    const row = await this.deadlines.open(tx, { ...caseDeadline(found, key), agencyId, from, mustAct: ['agency'] });
    if (!row.due) throw new Refusal('no-such-deadline', { details: { key } });
    return row.due;
  }
}
