import { median, sum } from '../statistics/quantiles.js';
import { type WithinBands, withinBands } from './iaao-bands.js';
import { type RatioColumns, codOf, kakwaniOf, prbOf, prdOf, weightedMeanOf } from './ratio-figures.js';
import {
  type Interval,
  meanInterval,
  medianInterval,
  prbInterval,
  resampledIntervals,
  weightedMeanInterval,
} from './ratio-intervals.js';
import type { RatioPair } from './ratio-pair.js';

/** Level, uniformity and vertical equity of appraisals: of all `n` homes, no trimming. null where the homes are too few. */
export interface RatioStudy {
  n: number;
  /** Median of appraised over sale: 1 is at market level. */
  medianRatio: number;
  meanRatio: number;
  /** All appraised values over all sale prices. */
  weightedMeanRatio: number;
  /** Coefficient of dispersion, percent. */
  cod: number;
  /** Price-related differential. */
  prd: number;
  /** Price-related bias: share of the level gained (or lost, under 0) when the price doubles. */
  prb: number | null;
  /** Modified Kakwani and Kakwani index. */
  mki: number | null;
  ki: number | null;
  /** Limits at the confidence asked for, 95 % unless told. */
  intervals: Record<'medianRatio' | 'meanRatio' | 'weightedMeanRatio' | 'cod' | 'prd' | 'prb', Interval>;
  withinBands: WithinBands;
}

/** How sure the intervals are, and the seed of the resampling behind two of them. */
export interface RatioSettings {
  confidence: number;
  seed: number;
}

/** Figures of a ratio study without their intervals: cheap enough for every group of a list. */
export type RatioFigures = Omit<RatioStudy, 'intervals'>;

/**
 * Ratio study after the IAAO Standard on Ratio Studies (2013), the same in whatever order the pairs come.
 * Throws RangeError without pairs or on an amount that is not above 0.
 */
export function studyRatios(
  pairs: readonly RatioPair[],
  { confidence, seed }: RatioSettings = { confidence: 0.95, seed: 1 },
): RatioStudy {
  const columns = columnsOf(pairs);
  const { withinBands, ...figures } = figuresOf(columns);
  return {
    ...figures,
    intervals: {
      medianRatio: medianInterval(columns.ratio, confidence),
      meanRatio: meanInterval(columns.ratio, confidence),
      weightedMeanRatio: weightedMeanInterval(columns, confidence),
      ...resampledIntervals(columns, confidence, seed),
      prb: prbInterval(columns, confidence),
    },
    withinBands,
  };
}

/** The same study without the resampling. */
export function ratioFigures(pairs: readonly RatioPair[]): RatioFigures {
  return figuresOf(columnsOf(pairs));
}

function figuresOf(columns: RatioColumns): RatioFigures {
  const { ratio } = columns;
  const known = (figure: number): number | null => (Number.isFinite(figure) ? figure : null);
  const { ki, mki } = kakwaniOf(columns);
  const figures = {
    n: ratio.length,
    medianRatio: median(ratio),
    meanRatio: sum(ratio) / ratio.length,
    weightedMeanRatio: weightedMeanOf(columns),
    cod: codOf(ratio),
    prd: prdOf(columns),
    prb: known(prbOf(columns).slope),
    mki: known(mki),
    ki: known(ki),
  };
  return { ...figures, withinBands: withinBands(figures) };
}

/** In order of price, then value, so that the pairs' own order leaves no trace. */
function columnsOf(pairs: readonly RatioPair[]): RatioColumns {
  if (pairs.length === 0) throw new RangeError('no pairs to study');
  if (!pairs.every(({ appraised, sale }) => appraised > 0 && sale > 0 && appraised < Infinity && sale < Infinity))
    throw new RangeError('an amount is not above 0');
  const sorted = pairs.toSorted((a, b) => a.sale - b.sale || a.appraised - b.appraised);
  return {
    appraised: Float64Array.from(sorted, ({ appraised }) => appraised),
    sale: Float64Array.from(sorted, ({ sale }) => sale),
    ratio: Float64Array.from(sorted, ({ appraised, sale }) => appraised / sale),
  };
}
