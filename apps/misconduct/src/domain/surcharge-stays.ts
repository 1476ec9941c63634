import type { LocalDate } from '#kernel';

/** A remedy as far as the surcharge on an unpaid fine (加处罚款) is concerned. */
export interface RemedySpan {
  filedOn: LocalDate;
  /** Null while it is heard. */
  endedOn: LocalDate | null;
}

/** Days from `from` to `to`, both included, on which no surcharge runs; open while a remedy is heard. */
export interface SurchargeStay {
  from: LocalDate;
  to: LocalDate | null;
}

/**
 * The surcharge of 3 % a day stops while a reconsideration or suit is heard (行政处罚法 art. 73), though the decision itself is
 * executed all the same. Spans that overlap are one.
 */
export function surchargeStays(remedies: readonly RemedySpan[]): SurchargeStay[] {
  const stays: SurchargeStay[] = [];
  for (const { filedOn, endedOn } of remedies.toSorted((a, b) => a.filedOn.localeCompare(b.filedOn))) {
    const before = stays.at(-1);
    if (before && (before.to === null || filedOn <= before.to)) before.to = later(before.to, endedOn);
    else stays.push({ from: filedOn, to: endedOn });
  }
  return stays;
}

const later = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || b === null ? null : a > b ? a : b;
