import { type AgencyIndicators, agencyIndicators, type IndicatorVerdict } from '../agencies/agency-indicators.js';
import type { BlockLevel } from '../agencies/block-level.js';
import { type AgencyRating, rateAgencies } from '../agencies/rate-agencies.js';
import { type AppraiserRating, rateAppraisers } from '../agencies/rate-appraisers.js';
import { type AppraiserDrift, type DatedAlarm, watchAppraisers } from '../drift/watch-appraisers.js';
import type { ProjectTrace } from '../project-trace.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { gammaCdf } from '../statistics/gamma.js';

/** What all projects together say of agencies and their appraisers; each list in order of ids. */
export interface PanelFindings {
  ratings: AgencyRating[];
  indicators: AgencyIndicators[];
  appraisers: AppraiserFinding[];
}

/** One appraiser beside the colleagues, and over time; null where nothing was found of the one or the other. */
export interface AppraiserFinding {
  agencyId: string;
  appraiserId: string;
  rating: AppraiserRating | null;
  drift: DriftFinding | null;
}

/** `stands-out`: more alarms than the `reports / reportsToFalseAlarm` that chance alone gives can explain. */
export interface DriftFinding {
  verdict: IndicatorVerdict;
  buildings: number;
  reports: number;
  reportsToFalseAlarm: number;
  reportsToDetection: number;
  alarms: number;
  /** Chance of so many alarms or more without drift, adjusted over appraisers. */
  q: number;
  /** The newest of them, oldest first. */
  newest: DatedAlarm[];
}

/** Expected share of wrong names among appraisers whose drift stands out. */
const falseDiscoveryRate = 0.05;
/** Alarms of one appraiser that are kept. */
const mostAlarms = 5;

export function ratePanel(blocks: readonly BlockLevel[], traces: readonly ProjectTrace[]): PanelFindings {
  return {
    ratings: rateAgencies(blocks),
    indicators: agencyIndicators(traces.flatMap(({ agencies }) => agencies)),
    appraisers: appraiserFindings(traces),
  };
}

function appraiserFindings(traces: readonly ProjectTrace[]): AppraiserFinding[] {
  const keyOf = (of: { agencyId: string; appraiserId: string }): string =>
    JSON.stringify([of.agencyId, of.appraiserId]);
  const ratings = new Map(rateAppraisers(traces.flatMap((of) => of.appraiserBlocks)).map((of) => [keyOf(of), of]));
  const watched = watchAppraisers(traces.flatMap(({ buildings }) => buildings));
  const q = benjaminiHochberg(Float64Array.from(watched, chanceOf));
  const drifts = new Map(watched.map((of, i) => [keyOf(of), driftFinding(of, q[i] ?? NaN)]));
  return [...new Set([...ratings.keys(), ...drifts.keys()])].sort().map((key) => {
    const [agencyId, appraiserId] = JSON.parse(key) as [string, string];
    return { agencyId, appraiserId, rating: ratings.get(key) ?? null, drift: drifts.get(key) ?? null };
  });
}

/** Alarms without drift are Poisson's: their run lengths are near exponential. */
const chanceOf = ({ alarms, reports, reportsToFalseAlarm }: AppraiserDrift): number =>
  alarms.length === 0 ? 1 : gammaCdf(reports / reportsToFalseAlarm, alarms.length);

function driftFinding({ alarms, insufficient, ...drift }: AppraiserDrift, q: number): DriftFinding {
  const { buildings, reports, reportsToFalseAlarm, reportsToDetection } = drift;
  return {
    verdict: q <= falseDiscoveryRate ? 'stands-out' : insufficient ? 'insufficient' : 'usual',
    buildings,
    reports,
    reportsToFalseAlarm,
    reportsToDetection,
    alarms: alarms.length,
    q,
    newest: alarms.slice(-mostAlarms),
  };
}
