import type { StudyRatio } from '#contracts';
import { studyRatios, type RatioPair } from '../domain/ratio-study.js';
import type { ValuationFact } from '../domain/valuation-fact.js';
import type { StudyFactRow } from './study-fact.entity.js';

/** A study's home as the engine takes it: its ref for the report, its neighbourhood, else the study, for the project. */
export function asValuationFact({ studyId, ref, facts }: StudyFactRow): ValuationFact {
  const { use, structure, areaSqm, unitPrice, cellId } = facts;
  return { reportId: ref, projectId: cellId ?? studyId, use, structure, areaSqm, unitPriceYuan: unitPrice };
}

/** Appraised against paid, of the homes that were sold; null when none was. */
export function ratioOf(rows: readonly StudyFactRow[]): StudyRatio | null {
  const pairs = rows.flatMap(({ facts: { value, salePrice } }): RatioPair[] =>
    salePrice === undefined ? [] : [{ appraised: value, sale: salePrice }],
  );
  if (pairs.length === 0) return null;
  const { n, medianRatio, meanRatio, weightedRatio, cod, prd } = studyRatios(pairs);
  return { n, median: medianRatio, mean: meanRatio, weighted: weightedRatio, cod, prd };
}
