export type { DeadlineKey, DeadlineRule, FeeRule, PanelRule, RulePack, Wording } from './rule-pack.js';
export { choosePack } from './choose-pack.js';
export { HolidayCalendar, type CalendarEntry, type DayKind } from './holiday-calendar.js';
export { due, isLate, type DueDate, type DueStep } from './due.js';
export { explainDue } from './explain-due.js';
