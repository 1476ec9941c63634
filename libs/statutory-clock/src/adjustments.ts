import { addDays, type LocalDate } from '#kernel';
import type { DeadlineRule } from './rule-pack.js';

/** Days that do not count, both ends included: the period runs on from the day after `to`, as it does from a trigger. */
export interface Suspension {
  from: LocalDate;
  /** Absent while the suspension lasts, when there is no last day to compute yet. */
  to?: LocalDate;
}

/** Length added to a period, in its own unit, whole and at least 1. */
export interface Extension {
  length: number;
}

/** What was ordered about one running period, in the order it was ordered. Plain data, kept with the period. */
export interface Adjustments {
  suspensions?: readonly Suspension[];
  extensions?: readonly Extension[];
}

/** What all extensions add. Throws RangeError on one that adds no whole length. */
export function lengthAdded(extensions: readonly Extension[] = []): number {
  return extensions.reduce((sum, { length }) => {
    if (!Number.isSafeInteger(length) || length < 1) throw new RangeError(`not an extension: ${length}`);
    return sum + length;
  }, 0);
}

/**
 * Whether a day is suspended. Throws on a suspension that still lasts, whose period has no last day: callers ask once it is
 * lifted; and RangeError on one that ends before it starts.
 */
export function suspendedDays(suspensions: readonly Suspension[] = []): (day: LocalDate) => boolean {
  const spans = suspensions.map(({ from, to }) => {
    if (to === undefined) throw new Error(`suspended since ${from}: there is no last day until it resumes`);
    if (addDays(to, 0) < addDays(from, 0)) throw new RangeError(`a suspension from ${from} cannot end on ${to}`);
    return { from, to };
  });
  return (day) => spans.some(({ from, to }) => from <= day && day <= to);
}

/** What the rule still lets be added to a period: 0 where it knows no extension or all of it is used up. */
export function extensionLeft({ extension }: DeadlineRule, used: readonly Extension[] = []): number {
  return Math.max(0, (extension?.length ?? 0) - lengthAdded(used));
}
