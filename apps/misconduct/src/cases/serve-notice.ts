import { serveNotice, type CaseView, type ServeNotice as Body } from '#contracts';
import { OnRequest } from '#messaging';
import { holidayTable } from '#process';
import { Asked, Deeds, type Call } from '#service';
import { choosePack, due, HolidayCalendar } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { requirePossibleDay } from './require-possible-day.js';

/** The Administrative Penalty Act is national: so is its period of defence. */
const jurisdiction = 'CN';
const calendar = new HolidayCalendar(holidayTable(process.env));

/** The notice was served on the agency: D11 runs, and the agency may read its side of the file. */
@Controller()
export class ServeNotice {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(serveNotice)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, found.organId);
      const { servedOn, evidenceSha256 } = call.body;
      requirePossibleDay(servedOn, '/servedOn', found.conclusion?.concludedOn ?? found.openedOn, call.today);
      const defence = due('D11', servedOn, choosePack(jurisdiction, servedOn), calendar);
      found.notice = { servedOn, evidenceSha256, due: defence };
      await applyDeed(tx, found, 'serve-notice', { by: officer(call), content: found.notice });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}
