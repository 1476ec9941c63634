import { Refusal, type LocalDate } from '#kernel';

/** Stops a day that cannot be: before what had to come first, or not come yet. */
export function requirePossibleDay(day: LocalDate, pointer: string, from: LocalDate, to: LocalDate): void {
  if (day < from || day > to) throw new Refusal('day-out-of-range', { pointer, details: { from, to } });
}
