import { median, sum } from '../statistics/quantiles.js';
import { slope } from './slope.js';

/** Appraised values and sale prices of the same homes, in order of the sale price. */
export interface RatioColumns {
  appraised: Float64Array;
  sale: Float64Array;
  ratio: Float64Array;
}

/** Coefficient of dispersion: mean distance of the ratios from their median, in percent of it. */
export function codOf(ratio: Float64Array): number {
  const middle = median(ratio);
  return (100 * sum(ratio.map((value) => Math.abs(value - middle)))) / ratio.length / middle;
}

export const weightedMeanOf = ({ appraised, sale }: RatioColumns): number => sum(appraised) / sum(sale);

/** Price-related differential: mean over weighted ratio; above 1.03 dear homes are valued lower than cheap ones. */
export const prdOf = (columns: RatioColumns): number =>
  sum(columns.ratio) / columns.ratio.length / weightedMeanOf(columns);

/**
 * Price-related bias: by what share of the median ratio the ratio changes when the price doubles (IAAO 2013, appendix D):
 * regression of the ratio's distance from the median on the binary logarithm of a value proxy, half price and half value.
 */
export function prbOf({ appraised, sale, ratio }: RatioColumns): ReturnType<typeof slope> {
  const middle = median(ratio);
  const proxy = sale.map((price, i) => Math.log2(0.5 * price + (0.5 * (appraised[i] ?? NaN)) / middle));
  return slope(
    proxy,
    ratio.map((value) => (value - middle) / middle),
  );
}

/**
 * Kakwani's and the modified Kakwani index (Quintos 2020): Gini of the values in order of the prices, less and over the Gini of
 * the prices; under 0 and under 1 dear homes are valued lower. Where several homes have one price their order decides a little.
 */
export function kakwaniOf({ appraised, sale }: RatioColumns): { ki: number; mki: number } {
  const values = giniInOrder(appraised);
  const prices = giniInOrder(sale);
  return { ki: values - prices, mki: values / prices };
}

function giniInOrder(values: Float64Array): number {
  const n = values.length;
  const ranked = sum(values.map((value, i) => value * (i + 1)));
  return ((2 * ranked) / sum(values) - (n + 1)) / n;
}
