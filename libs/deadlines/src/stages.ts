import type { DeadlineStage } from '#contracts';
import { addDays, type LocalDate } from '#kernel';

const remindDaysBefore = 3;
const escalateDaysAfter = 4;

/** Periods that give a right, or are a least time to wait: nobody is called to account when they are over. */
const rights: ReadonlySet<string> = new Set([
  'D02',
  'D03',
  'D05',
  'D09',
  'D11',
  'D16',
  'D17',
  'D18',
  'D19',
  'SET-PUBLICATION-END',
  'SET-REAPPLY',
]);

export interface Stage {
  stage: DeadlineStage;
  onDay: LocalDate;
}

/**
 * The days a deadline asks for attention: three days before its last day (the day after the trigger, where the period is
 * shorter), the day after it, and, where an act is owed, three days later.
 */
export function stagesOf(key: string, from: LocalDate, dueOn: LocalDate): Stage[] {
  const early = addDays(dueOn, -remindDaysBefore);
  const first = addDays(from, 1);
  return [
    { stage: 'reminder', onDay: early > first ? early : first < dueOn ? first : dueOn },
    { stage: 'lapsed', onDay: addDays(dueOn, 1) },
    ...(rights.has(key) ? [] : [{ stage: 'escalated' as const, onDay: addDays(dueOn, escalateDaysAfter) }]),
  ];
}
