import { cusumLimit, ewmaLimit, twoSidedRunLength } from './run-lengths.js';

/** How a valuer's work is watched over time. */
export interface DriftSettings {
  /** Half the drift sought, in standard deviations of a building's median. */
  k: number;
  /** Mean number of reports between false alarms while nothing has changed. */
  reportsBetweenFalseAlarms: number;
  /** Share of the newest building in the moving average drawn on the chart. */
  lambda: number;
}

const defaultDriftSettings: DriftSettings = { k: 0.5, reportsBetweenFalseAlarms: 2000, lambda: 0.1 };

export interface DriftAlarm {
  /** Building, by its place in the order of valuation, at which the alarm went. */
  at: number;
  direction: 'high' | 'low';
  /** First building of the drift, as far as the CUSUM can tell (Page 1954): the one after it last stood at 0. */
  since: number;
}

/** What is drawn and when it alarms: the same for all whose buildings are as large. */
export interface DriftLimits {
  k: number;
  lambda: number;
  /** Height at which a CUSUM alarms, and the moving average's limit on the chart. */
  cusum: number;
  ewma: number;
  /** Mean number of buildings to a false alarm, and until a drift of one standard deviation is seen. */
  buildingsToFalseAlarm: number;
  buildingsToDetection: number;
}

/** Limits for buildings of so many homes on average. */
export function driftLimits(homesPerBuilding: number, settings: DriftSettings = defaultDriftSettings): DriftLimits {
  const { k, lambda, reportsBetweenFalseAlarms } = settings;
  const runLength = Math.max(reportsBetweenFalseAlarms / homesPerBuilding, 10);
  const cusum = cusumLimit(k, 2 * runLength);
  return {
    k,
    lambda,
    cusum,
    ewma: ewmaLimit(lambda, runLength) * Math.sqrt(lambda / (2 - lambda)),
    buildingsToFalseAlarm: twoSidedRunLength(k, cusum, 0),
    buildingsToDetection: twoSidedRunLength(k, cusum, 1),
  };
}

export interface DriftWatch {
  upper: Float64Array;
  lower: Float64Array;
  ewma: Float64Array;
  alarms: DriftAlarm[];
}

/**
 * Two-sided CUSUM and EWMA over the medians of buildings in order of valuation, in standard deviations of such a median: homes
 * of one building are alike, so counting them one by one would cry wolf four times too often. Starts anew after each alarm.
 */
export function watchDrift(medians: Float64Array, { k, lambda, cusum }: DriftLimits): DriftWatch {
  let average = 0;
  const ewma = medians.map((median) => (average = lambda * median + (1 - lambda) * average));
  return { ...runCusum(medians, k, cusum), ewma };
}

function runCusum(medians: Float64Array, k: number, limit: number): Pick<DriftWatch, 'upper' | 'lower' | 'alarms'> {
  const upper = new Float64Array(medians.length);
  const lower = new Float64Array(medians.length);
  const alarms: DriftAlarm[] = [];
  const high = { sum: 0, since: 0 };
  const low = { sum: 0, since: 0 };
  medians.forEach((median, at) => {
    upper[at] = add(high, median - k, at);
    lower[at] = add(low, -median - k, at);
    const risen = high.sum >= low.sum ? high : low;
    if (risen.sum <= limit) return;
    alarms.push({ at, direction: risen === high ? 'high' : 'low', since: risen.since });
    for (const side of [high, low]) restart(side, at);
  });
  return { upper, lower, alarms };
}

function add(side: { sum: number; since: number }, amount: number, at: number): number {
  const sum = side.sum + amount;
  if (sum <= 0) restart(side, at);
  else side.sum = sum;
  return side.sum;
}

function restart(side: { sum: number; since: number }, at: number): void {
  side.sum = 0;
  side.since = at + 1;
}
