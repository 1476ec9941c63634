import type { AppraiserDriftView, AppraiserLine, DriftAlarmView } from '#contracts';
import type { DatedAlarm } from '../domain/drift/watch-appraisers.js';
import type { AppraiserFinding, DriftFinding } from '../domain/panels/rate-panel.js';

/** One appraiser; of alarms, only those places are told that lie in projects the reader may see. */
export function appraiserLineOf(found: AppraiserFinding, maySee: (projectId: string) => boolean): AppraiserLine {
  const { agencyId, appraiserId, rating, drift } = found;
  const line: AppraiserLine = {
    agencyId,
    appraiserId,
    projects: rating?.projects ?? 0,
    blocks: rating?.blocks ?? 0,
    verdict: rating?.verdict ?? 'insufficient',
    ...(drift && { drift: driftOf(drift, maySee) }),
  };
  if (!rating) return line;
  const { effect, low95, high95, q } = rating;
  return effect === null || low95 === null || high95 === null || q === null
    ? line
    : { ...line, effect, low95, high95, q };
}

const driftOf = (drift: DriftFinding, maySee: (projectId: string) => boolean): AppraiserDriftView => ({
  ...drift,
  newest: drift.newest.map((alarm) => alarmOf(alarm, maySee)),
});

/** A year that is unknown was stored as null. */
function alarmOf(alarm: DatedAlarm, maySee: (projectId: string) => boolean): DriftAlarmView {
  const { direction, projectId, building, sinceProjectId, sinceBuilding } = alarm;
  const valuationYear = alarm.valuationYear as number | null;
  return {
    direction,
    ...(valuationYear === null ? {} : { valuationYear }),
    ...(maySee(projectId) ? { projectId, building } : {}),
    ...(maySee(sinceProjectId) ? { sinceProjectId, sinceBuilding } : {}),
  };
}
