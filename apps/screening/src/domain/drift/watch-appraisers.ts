import { grouped } from '../statistics/grouped.js';
import { sum } from '../statistics/quantiles.js';
import type { BuildingMedian } from './building-medians.js';
import { type DriftAlarm, type DriftLimits, type DriftSettings, driftLimits, watchDrift } from './watch-drift.js';

/** An alarm with where and when it went. */
export interface DatedAlarm extends DriftAlarm {
  projectId: string;
  building: string;
  valuationYear: number;
  /** First building of the drift, as far as can be told. */
  sinceProjectId: string;
  sinceBuilding: string;
}

/** One appraiser's buildings in order of valuation, watched for drift; plain values, ready for a chart. */
export interface AppraiserDrift {
  agencyId: string;
  appraiserId: string;
  buildings: number;
  reports: number;
  /** Fewer buildings than a drift of one standard deviation usually takes to be seen: silence means nothing yet. */
  insufficient: boolean;
  limits: DriftLimits;
  /** The run lengths of the limits in reports: on average to a false alarm, and until that drift is seen. */
  reportsToFalseAlarm: number;
  reportsToDetection: number;
  medians: number[];
  upper: number[];
  lower: number[];
  ewma: number[];
  alarms: DatedAlarm[];
}

/**
 * Drift of each appraiser over the buildings of all projects (`buildingMedians`), in order of valuation, then of project and
 * building; the same in whatever order they come. Limits are set for the size of each one's buildings.
 */
export function watchAppraisers(medians: readonly BuildingMedian[], settings?: DriftSettings): AppraiserDrift[] {
  const limitsBySize = new Map<number, DriftLimits>();
  const limitsFor = (homes: number): DriftLimits => {
    const limits = limitsBySize.get(homes) ?? driftLimits(homes, settings);
    limitsBySize.set(homes, limits);
    return limits;
  };
  return [...grouped(medians, ({ agencyId, appraiserId }) => JSON.stringify([agencyId, appraiserId]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, of]) => watch(of.toSorted(inOrder), limitsFor));
}

function watch(of: readonly BuildingMedian[], limitsFor: (homes: number) => DriftLimits): AppraiserDrift {
  const reports = sum(of.map(({ homes }) => homes));
  const perBuilding = reports / of.length;
  const limits = limitsFor(Math.max(1, Math.round(perBuilding)));
  const medians = Float64Array.from(of, ({ median }) => median);
  const { upper, lower, ewma, alarms } = watchDrift(medians, limits);
  return {
    agencyId: of[0]?.agencyId ?? '',
    appraiserId: of[0]?.appraiserId ?? '',
    buildings: of.length,
    reports,
    insufficient: of.length < limits.buildingsToDetection,
    limits,
    reportsToFalseAlarm: limits.buildingsToFalseAlarm * perBuilding,
    reportsToDetection: limits.buildingsToDetection * perBuilding,
    medians: [...medians],
    upper: [...upper],
    lower: [...lower],
    ewma: [...ewma],
    alarms: alarms.flatMap((alarm) => {
      const [at, since] = [of[alarm.at], of[alarm.since]];
      if (at === undefined || since === undefined) return [];
      const { projectId, building, valuationYear } = at;
      const from = { sinceProjectId: since.projectId, sinceBuilding: since.building };
      return [{ ...alarm, projectId, building, valuationYear, ...from }];
    }),
  };
}

/** Unknown dates come first. */
function inOrder(a: BuildingMedian, b: BuildingMedian): number {
  const day = ({ valuationYear }: BuildingMedian): number => (Number.isNaN(valuationYear) ? -Infinity : valuationYear);
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  if (a.projectId !== b.projectId) return a.projectId < b.projectId ? -1 : 1;
  return a.building < b.building ? -1 : 1;
}
