import { addDays, type LocalDate } from '#kernel';

/** Money in fen. */
export interface FineFacts {
  fineFen: number;
  /** D13: the day still counts. */
  dueOn: LocalDate;
  payments: readonly { amountFen: number; paidOn: LocalDate }[];
  /** Spans of reconsideration or suit, first to last day, null while it lasts: no surcharge is counted (行政处罚法 art. 73). */
  pauses?: readonly { from: LocalDate; to: LocalDate | null }[];
}

export interface FineBalance {
  surchargeFen: number;
  paidFen: number;
  /** Fine and surcharge less payments, never below nothing. */
  owedFen: number;
}

const percentADay = 3n;

/**
 * What is owed of a fine at the end of a day: for each day after the last, 3 % of what of the fine is unpaid at its beginning,
 * altogether no more than the fine (行政处罚法 art. 72). A payment counts on its own day, on the fine first. Fractions of a
 * fen are dropped.
 */
export function fineBalance({ fineFen, dueOn, payments, pauses = [] }: FineFacts, today: LocalDate): FineBalance {
  const paidBefore = (day: LocalDate): number => sum(payments.filter(({ paidOn }) => paidOn < day));
  const counts = (day: LocalDate): boolean => !pauses.some(({ from, to }) => from <= day && (to === null || day <= to));
  const cap = BigInt(fineFen) * 100n;
  let hundredths = 0n;
  for (let day = addDays(dueOn, 1); day <= today && hundredths < cap; day = addDays(day, 1)) {
    const unpaid = BigInt(Math.max(0, fineFen - paidBefore(day)));
    if (unpaid === 0n) break;
    if (counts(day)) hundredths += unpaid * percentADay;
  }
  const surchargeFen = Number((hundredths < cap ? hundredths : cap) / 100n);
  const paidFen = sum(payments.filter(({ paidOn }) => paidOn <= today));
  return { surchargeFen, paidFen, owedFen: Math.max(0, fineFen + surchargeFen - paidFen) };
}

const sum = (payments: readonly { amountFen: number }[]): number =>
  payments.reduce((total, { amountFen }) => total + amountFen, 0);
