import { daysBetween, type LocalDate } from '#kernel';

type Risk = 'lapsed' | 'due-today' | 'soon' | 'later';

/** Calendar days before the last day in which a deadline counts as near; the reminder falls on the first of them. */
const soonDays = 3;

const owed: readonly string[] = ['open', 'suspended', 'lapsed'];

/**
 * How near the last day of a deadline is on a day. It counts to its end, so on the last day itself nothing has lapsed. While
 * suspended it does not run, so that it is never near; null once nothing is owed any more.
 */
export function riskOf({ state, dueOn }: { state: string; dueOn: LocalDate }, today: LocalDate): Risk | null {
  if (!owed.includes(state)) return null;
  if (state === 'suspended') return 'later';
  const daysLeft = daysBetween(today, dueOn);
  if (state === 'lapsed' || daysLeft < 0) return 'lapsed';
  if (daysLeft === 0) return 'due-today';
  return daysLeft <= soonDays ? 'soon' : 'later';
}
