import type { LocalDate } from '#kernel';
import type { Period } from './report-facts.js';

/** Whether the period holds on that day; its first and last day count. */
export function isInForce(period: Period, day: LocalDate): boolean {
  return period.from <= day && (!period.to || day <= period.to);
}
