import type { LocalDate } from '#kernel';
import { agencyMeasures, regulation } from './instruments.js';

/** What an article lets an agency be fined, both ends included, in yuan. */
export interface FineRange {
  /** The article; paragraphs and items of it go with it. */
  article: string;
  /** First day it is in force, and the last, where it has been replaced since. */
  since: LocalDate;
  until?: LocalDate;
  leastYuan: number;
  mostYuan: number;
}

const regulationSince = '2011-01-21';
const measuresSince = '2005-12-01';

/**
 * The articles that name a fine in yuan. Fines in multiples of gains (资产评估法 art. 47, 48) have no range of their own, nor have
 * articles that only forbid; an amendment is a further row.
 */
const fineRanges: readonly FineRange[] = [
  { article: regulation('第三十四条'), since: regulationSince, leastYuan: 50_000, mostYuan: 200_000 },
  { article: agencyMeasures('第四十七条'), since: measuresSince, leastYuan: 10_000, mostYuan: 30_000 },
  { article: agencyMeasures('第四十九条'), since: measuresSince, leastYuan: 10_000, mostYuan: 20_000 },
  { article: agencyMeasures('第五十条'), since: measuresSince, leastYuan: 5_000, mostYuan: 20_000 },
  { article: agencyMeasures('第五十一条'), since: measuresSince, leastYuan: 1, mostYuan: 10_000 },
  { article: agencyMeasures('第五十三条'), since: measuresSince, leastYuan: 10_000, mostYuan: 30_000 },
];

/** The range of the article a penalty rests on, as it stood on that day; null where the article names none. */
export function fineRangeOf(basis: string, on: LocalDate): FineRange | null {
  const inForce = ({ since, until }: FineRange): boolean => since <= on && (until === undefined || on <= until);
  return fineRanges.find((range) => basis.startsWith(range.article) && inForce(range)) ?? null;
}
