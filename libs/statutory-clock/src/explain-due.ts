import type { DueDate, DueStep } from './due.js';
import type { Wording } from './rule-pack.js';

/** The calculation in words, for the register, the letter to the citizen and the court file. Days as YYYY-MM-DD. */
export function explainDue(due: DueDate): Wording {
  return { zh: inChinese(due), en: inEnglish(due) };
}

function inChinese(due: DueDate): string {
  const unit = due.unit === 'working' ? '个工作日' : '日';
  const skipped = skippedOf(due).map(({ day, name }) => `${day}（${name?.zh ?? '周末'}）`);
  return [
    `${due.trigger.zh}之日 ${due.from} 不计入`,
    `自次日起算 ${due.length} ${unit}`,
    ...(skipped.length > 0 ? [`${skipped.join('、')}${due.unit === 'working' ? '不计' : '为非工作日，顺延'}`] : []),
    `最后一日为 ${due.on}${makeUpOf(due) ? `（${makeUpOf(due)?.zh}调休上班日）` : ''}，当日二十四时届满`,
    `依据：${due.basis.zh}，《民法典》第二百条至第二百零四条`,
    ...(due.provisional ? ['相关年度放假安排尚未公布，该日期为暂定'] : []),
    ...(due.unconfirmed ? ['该期限的规则尚待核实'] : []),
  ]
    .join('；')
    .concat('。');
}

function inEnglish(due: DueDate): string {
  const skipped = skippedOf(due).map(({ day, name }) => `${day} (${name?.en ?? 'weekend'})`);
  return [
    `${due.from}, the day of ${due.trigger.en}, is not counted`,
    `${due.length} ${due.unit} days run from the next day`,
    ...(skipped.length > 0
      ? [`${skipped.join(', ')} ${due.unit === 'working' ? 'not counted' : 'no working day, moved on'}`]
      : []),
    `the last day is ${due.on}${makeUpOf(due) ? ` (made a working day for ${makeUpOf(due)?.en})` : ''}, to its end`,
    `basis: ${due.basis.en}; Civil Code, arts. 200-204`,
    ...(due.provisional ? ['provisional: the holidays of that year are not published yet'] : []),
    ...(due.unconfirmed ? ['the rule behind this period awaits confirmation'] : []),
  ]
    .join('; ')
    .concat('.');
}

function skippedOf(due: DueDate): DueStep[] {
  return due.steps.filter(({ why }) => why === 'weekend' || why === 'holiday');
}

function makeUpOf(due: DueDate): Wording | undefined {
  return due.steps.at(-1)?.name;
}
