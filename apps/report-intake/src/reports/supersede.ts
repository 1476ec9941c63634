import { next as leadsTo, Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { QueryFailedError } from 'typeorm';
import { reportWorkflow, type ReportState } from '../domain/report-workflow.js';
import type { ReportVersion } from './report-version.entity.js';
import { Report } from './report.entity.js';

const open = (Object.keys(reportWorkflow.states) as ReportState[]).filter(
  (state) => leadsTo(reportWorkflow, state, 'supersede') !== null,
);
const neverInForce: ReportState[] = ['RETURNED', 'REASON_PENDING'];

/**
 * Closes the versions a new one takes the place of. A registered one supersedes all before it; any other only those that
 * were never in force.
 */
export async function supersedeBy(tx: Tx, report: Report, next: ReportVersion): Promise<void> {
  const registered = next.state === 'REGISTERED';
  await tx.query(
    `update report_version set state = 'SUPERSEDED' where report_id = $1 and version < $2 and state = any($3)`,
    [report.id, next.version, registered ? open : neverInForce],
  );
  report.latestVersion = next.version;
  if (registered) report.inForceVersion = next.version;
  if (report.inForceVersion === null || registered) report.state = next.state;
  const { id, latestVersion, inForceVersion, state } = report;
  await tx.manager.update(Report, { id }, { latestVersion, inForceVersion, state }).catch(refuseSecondOfHousehold);
}

/** The unique index of households settles what two corrections at one moment cannot see of each other. */
function refuseSecondOfHousehold(error: unknown): never {
  const constraint = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : '';
  if (constraint !== 'report_of_household') throw error;
  throw new Refusal('household-already-reported', { pointer: '/report/household/householdNo' });
}
