export type { Wording } from './wording.js';
export { DEADLINE_KEYS, type DeadlineKey } from './deadline-key.js';
export type {
  CommitteeRule,
  DeadlineRule,
  DeadlineUnit,
  ExtensionRule,
  FeeRule,
  Footing,
  OpenQuestions,
  PanelRule,
  RulePack,
} from './rule-pack.js';
export { reaches, type SelectionRule, type Threshold } from './selection-rule.js';
export { choosePack, packOf } from './choose-pack.js';
export { PLACE_PACKS, RULE_PACKS } from './packs/rule-packs.js';
export { HolidayCalendar, type CalendarEntry, type DayKind } from './holiday-calendar.js';
export { extensionLeft, type Adjustments, type Extension, type Suspension } from './adjustments.js';
export { suspensionBar, type SuspensionBar } from './suspension-bar.js';
export type { DueStep } from './count-days.js';
export { due, isLate, type DueDate } from './due.js';
export { explainDue } from './explain-due.js';
export { deadlineTable } from './deadline-table.js';
