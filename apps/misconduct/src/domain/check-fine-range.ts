import type { Act } from './act.js';
import { fineRangeOf, type FineRange } from './catalogue/fine-ranges.js';

/** A fine with the article it rests on. */
export interface RangedFine {
  basis: string;
  act: Pick<Act, 'from' | 'until'>;
  fineYuan: number | undefined;
  /** The ground on which less than the least is imposed (减轻处罚, 行政处罚法 art. 32). */
  mitigated: boolean;
}

/**
 * The range a fine falls out of, null where it does not: never above the most the article allows, and below its least only on a
 * ground that mitigates. The article counts as it stood on the last day of the act (art. 37).
 */
export function fineOutOfRange({ basis, act, fineYuan, mitigated }: RangedFine): FineRange | null {
  const range = fineRangeOf(basis, act.until ?? act.from);
  if (!range || fineYuan === undefined) return null;
  const isTooMuch = fineYuan > range.mostYuan;
  const isTooLittle = fineYuan < range.leastYuan && !mitigated;
  return isTooMuch || isTooLittle ? range : null;
}
