import { daysBetween, type LocalDate } from '#kernel';

/**
 * How many days are left to agree (D01), today not counted, where they are fewer than the rules of the place leave the
 * households at least; else null. The period itself stays as the law counts it.
 */
export function findShortPeriod(agreeBy: LocalDate, leastDays: number, today: LocalDate): number | null {
  const daysLeft = Math.max(0, daysBetween(today, agreeBy));
  return daysLeft < leastDays ? daysLeft : null;
}
