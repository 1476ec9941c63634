import { Refusal, type LocalDate } from '#kernel';

/**
 * A paper is numbered and drawn up as its service is recorded, and bears that day: it cannot have reached anybody before,
 * nor has it yet tomorrow. So its service is recorded on the day it is handed over, and no defence is shortened by a record
 * made late.
 */
export function requireServedToday(servedOn: LocalDate, today: LocalDate): void {
  if (servedOn === today) return;
  throw new Refusal('day-out-of-range', { pointer: '/servedOn', details: { from: today, to: today } });
}
