import { excelZ, segmentMad } from './tables.mjs';
import { isolationForest } from './isolation-forest.mjs';
import { nearestComparables } from './comparables.mjs';
import { olsHedonic } from './hedonic.mjs';

/** Each takes the facts of one project and gives one score a report, signed where it can be; NaN where it has none. */
export const BASELINES = {
  'excel-z': excelZ,
  'segment-mad': segmentMad,
  'ols-hedonic': (facts) => olsHedonic(facts),
  'ols-surface': (facts) => olsHedonic(facts, { surface: true }),
  'knn-comparables': nearestComparables,
  'isolation-forest': isolationForest,
};

/** The ceiling: knows each report's true mean and the spread it was drawn with. */
export const oracle = (facts, truth) =>
  Float64Array.from(facts, ({ unitPriceYuan }, i) => (Math.log(unitPriceYuan) - truth[i].mean) / truth[i].spread);
