import { actorOf, applyDeed } from '#history';
import type { Tx } from '#messaging';
import type { Call } from '#service';
import { reportWorkflow, type ReportDeed } from '../domain/report-workflow.js';
import { ReportVersion } from '../reports/report-version.entity.js';
import { Report } from '../reports/report.entity.js';

/** Moves the version in force, and the report with it, by a deed of the workflow. The report must be locked. */
export async function moveInForce(tx: Tx, call: Call, report: Report, deed: ReportDeed): Promise<void> {
  const { id, inForceVersion } = report;
  if (inForceVersion === null) throw new Error(`report ${id} has no version in force`);
  await applyDeed(tx, reportWorkflow, report, deed, actorOf(call));
  await tx.manager.update(Report, { id }, { state: report.state });
  await tx.manager.update(ReportVersion, { reportId: id, version: inForceVersion }, { state: report.state });
}
