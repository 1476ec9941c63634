import type { LocalDate } from '#kernel';
import type { ServicePolicy } from './service-facts.js';

/**
 * Limits by the day they came into force, newest last. The thirty days of a public notice (civil procedure, 2021) and the
 * number of witnesses are borrowed: no text on expropriation confirms them.
 */
const policies: readonly { from: LocalDate; policy: ServicePolicy }[] = [
  { from: '2011-06-03', policy: { noticeDays: 30, witnesses: 2 } },
];

/** Limits in force on the day the proof is judged. Throws RangeError before 2011-06-03, when no rule was. */
export function servicePolicyOn(day: LocalDate): ServicePolicy {
  const row = policies.findLast(({ from }) => from <= day);
  if (!row) throw new RangeError(`no rule of service was in force on ${day}`);
  return row.policy;
}
