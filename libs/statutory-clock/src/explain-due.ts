import { addDays, addMonths, type LocalDate } from '#kernel';
import type { DueStep } from './count-days.js';
import type { DueDate } from './due.js';
import type { DeadlineUnit } from './rule-pack.js';
import type { Wording } from './wording.js';

/** The calculation in words, for the register, the letter to the citizen and the court file. Days as YYYY-MM-DD. */
export function explainDue(due: DueDate): Wording {
  return { zh: inChinese(due), en: inEnglish(due) };
}

const chineseUnit: Record<DeadlineUnit, string> = { calendar: '日', working: '个工作日', months: '个月', years: '年' };
const englishUnit: Record<DeadlineUnit, string> = {
  calendar: 'calendar days',
  working: 'working days',
  months: 'months',
  years: 'years',
};

function inChinese(due: DueDate): string {
  const unit = chineseUnit[due.unit];
  const skipped = skippedOf(due).map(({ day, name }) => `${day}（${name?.zh ?? '周末'}）`);
  const suspended = suspensionsOf(due).map(([from, to]) => (from === to ? from : `${from}至${to}`));
  const monthEnd = monthEndOf(due);
  return [
    `${due.trigger.zh}之日 ${due.from} 不计入`,
    `自次日起算 ${due.length} ${unit}`,
    ...(due.extended ? [`经批准延长 ${due.extended} ${unit}，共 ${due.length + due.extended} ${unit}`] : []),
    ...(monthEnd ? [`到期月没有对应日，以月末日 ${monthEnd} 为期间末日`] : []),
    ...(suspended.length > 0 ? [`${suspended.join('、')}期间中止，不计入`] : []),
    ...(skipped.length > 0 ? [`${skipped.join('、')}${due.unit === 'working' ? '不计' : '为非工作日，顺延'}`] : []),
    `最后一日为 ${due.on}${makeUpOf(due) ? `（${makeUpOf(due)?.zh}调休上班日）` : ''}，当日二十四时届满`,
    ...(due.atLeast ? ['该期间为最短期间，届满前不得提前'] : []),
    `依据：${due.basis.zh}，《民法典》第二百条至第二百零四条`,
    ...(due.caveats ?? []).map(({ zh }) => zh),
    ...(due.provisional ? ['相关年度放假安排尚未公布，该日期为暂定'] : []),
    ...(due.unconfirmed ? ['该期限的规则尚待核实'] : []),
  ]
    .join('；')
    .concat('。');
}

function inEnglish(due: DueDate): string {
  const unit = englishUnit[due.unit];
  const skipped = skippedOf(due).map(({ day, name }) => `${day} (${name?.en ?? 'weekend'})`);
  const suspended = suspensionsOf(due).map(([from, to]) => (from === to ? from : `${from} to ${to}`));
  const monthEnd = monthEndOf(due);
  return [
    `${due.from}, the day of ${due.trigger.en}, is not counted`,
    `${due.length} ${unit} run from the next day`,
    ...(due.extended ? [`extended by ${due.extended} to ${due.length + due.extended} ${unit}`] : []),
    ...(monthEnd ? [`that month has no corresponding day, so they end on its last, ${monthEnd}`] : []),
    ...(suspended.length > 0 ? [`${suspended.join(', ')} suspended, not counted`] : []),
    ...(skipped.length > 0
      ? [`${skipped.join(', ')} ${due.unit === 'working' ? 'not counted' : 'no working day, moved on'}`]
      : []),
    `the last day is ${due.on}${makeUpOf(due) ? ` (made a working day for ${makeUpOf(due)?.en})` : ''}, to its end`,
    ...(due.atLeast ? ['this is a minimum, which must run out first'] : []),
    `basis: ${due.basis.en}; Civil Code, arts. 200-204`,
    ...(due.caveats ?? []).map(({ en }) => en),
    ...(due.provisional ? ['provisional: the holidays of that year are not published yet'] : []),
    ...(due.unconfirmed ? ['the rule behind this period awaits confirmation'] : []),
  ]
    .join('; ')
    .concat('.');
}

function skippedOf(due: DueDate): DueStep[] {
  return due.steps.filter(({ why }) => why === 'weekend' || why === 'holiday');
}

/** The suspended days as spans of days in a row, first and last. */
function suspensionsOf(due: DueDate): [LocalDate, LocalDate][] {
  const spans: [LocalDate, LocalDate][] = [];
  for (const { day } of due.steps.filter(({ why }) => why === 'suspended')) {
    const span = spans.at(-1);
    if (span && addDays(span[1], 1) === day) span[1] = day;
    else spans.push([day, day]);
  }
  return spans;
}

/** The last day of a month in which the period would end on a day it does not have, such as 30 February. */
function monthEndOf({ from, length, extended = 0, unit }: DueDate): LocalDate | null {
  if (unit !== 'months' && unit !== 'years') return null;
  const end = addMonths(from, (length + extended) * (unit === 'years' ? 12 : 1));
  return end.slice(8) === from.slice(8) ? null : end;
}

function makeUpOf(due: DueDate): Wording | undefined {
  return due.steps.at(-1)?.name;
}
