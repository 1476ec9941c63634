import type { DisplayView } from '#contracts';
import { holidayTable } from '#process';
import { choosePack, due, explainDue, HolidayCalendar } from '#statutory-clock';
import type { PublicDisplay } from './public-display.entity.js';

const calendar = new HolidayCalendar(holidayTable(process.env));

/** A display with the day it may end on by the local rule (D02); short when it ends before. Some places set no length. */
export function displayViewOf({ id, projectId, jurisdiction, fromOn, toOn, place }: PublicDisplay): DisplayView {
  const rule = ruleOf(jurisdiction, fromOn);
  return {
    displayId: id,
    projectId,
    from: fromOn,
    to: toOn,
    place,
    mayEndOn: rule?.on ?? null,
    short: rule !== null && toOn < rule.on,
    ...(rule ? explainDue(rule) : { zh: null, en: null }),
  };
}

function ruleOf(jurisdiction: string, from: string) {
  const pack = choosePack(jurisdiction, from);
  return pack.deadlines.D02 ? due('D02', from, pack, calendar) : null;
}
