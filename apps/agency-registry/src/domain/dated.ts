import { addDays, type LocalDate } from '#kernel';

/** From a day on, up to and including `to`; open when `to` is absent. */
export interface Span {
  from: LocalDate;
  to?: LocalDate;
}

export const isInForce = (span: Span, day: LocalDate): boolean =>
  span.from <= day && (span.to === undefined || day <= span.to);

export const isReversed = (span: Span): boolean => span.to !== undefined && span.to < span.from;

export const overlaps = (one: Span, other: Span): boolean =>
  one.from <= (other.to ?? '9999-12-31') && other.from <= (one.to ?? '9999-12-31');

/** Whether a span may be made to end earlier, on `lastDay`: within it, and changing no day before today. */
export const mayEndOn = (span: Span, lastDay: LocalDate, today: LocalDate): boolean =>
  lastDay >= span.from && lastDay >= addDays(today, -1) && lastDay < (span.to ?? '9999-12-31');
