import { reportTexts } from '../world/report-texts.mjs';

const COPIES_PER_REPORT = 0.01;

/**
 * Copied report texts among many of the same templates. `recall` over the planted pairs; `precision` counts every found
 * pair that was not planted against it; `microseconds` a report.
 */
export async function runClonedTexts({ seed, reports, comparables }, engine) {
  const { findClonedTexts } = await engine.load('content/find-cloned-texts.js');
  if (!findClonedTexts) return { seed, reports, comparables, skipped: 'the matcher is not built' };
  const { texts, pairs } = reportTexts({ seed, reports, copies: reports * COPIES_PER_REPORT, comparables });
  const planted = new Set(pairs.map(keyOf));
  const began = performance.now();
  const found = findClonedTexts(
    texts.map(({ reportId, buildingNo, text }) => ({ reportId, building: buildingNo, text })),
  );
  const took = performance.now() - began;
  const right = found.filter(({ reportIds }) => planted.has(keyOf(reportIds))).length;
  return {
    seed,
    reports,
    comparables,
    planted: planted.size,
    found: found.length,
    recall: right / planted.size,
    precision: found.length > 0 ? right / found.length : null,
    microseconds: (1000 * took) / reports,
  };
}

const keyOf = (pair) => pair.toSorted().join('/');
