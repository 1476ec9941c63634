import { addDays, daysBetween, type LocalDate } from '#kernel';

/**
 * The last day of an entry published again after its repair proved false: as many days later than it was as the entry was
 * down, so that false papers save nothing. No text read so far says so; the longest term is not exceeded in days shown.
 */
export function republicationEnd(expiresOn: LocalDate, repairedOn: LocalDate, today: LocalDate): LocalDate {
  return addDays(expiresOn, daysBetween(repairedOn, today));
}
