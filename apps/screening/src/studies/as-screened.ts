import type { StudyRatio } from '#contracts';
import type { RatioPair } from '../domain/ratio/ratio-pair.js';
import { ratioFigures } from '../domain/ratio/study-ratios.js';
import type { ValuationFact } from '../domain/valuation-fact.js';
import type { StudyFactRow } from './study-fact.entity.js';

/** A study's home as the engine takes it: its ref for the report, the study for the project, its neighbourhood for the block. */
export function asValuationFact({ studyId, ref, facts }: StudyFactRow): ValuationFact {
  const { use, structure, areaSqm, unitPrice, cellId, builtYear, floor } = facts;
  return {
    reportId: ref,
    projectId: studyId,
    use,
    structure,
    areaSqm,
    unitPriceYuan: unitPrice,
    ...(builtYear === undefined ? {} : { builtYear }),
    ...(floor === undefined ? {} : { floor }),
    ...(cellId === undefined ? {} : { blockNo: cellId }),
  };
}

/** Appraised against paid, of the homes that were sold; null when none was. */
export function ratioOf(rows: readonly StudyFactRow[]): StudyRatio | null {
  const pairs = rows.flatMap(({ facts: { value, salePrice } }): RatioPair[] =>
    salePrice === undefined ? [] : [{ appraised: value, sale: salePrice }],
  );
  if (pairs.length === 0) return null;
  const { n, medianRatio, meanRatio, weightedMeanRatio, cod, prd } = ratioFigures(pairs);
  return { n, median: medianRatio, mean: meanRatio, weighted: weightedMeanRatio, cod, prd };
}
