import type { Tx } from '#messaging';
import { requireSight, requireVersion, type Call } from '#service';
import type { EntityManager } from 'typeorm';
import { Report } from './report.entity.js';
import { ReportVersion } from './report-version.entity.js';

/** Locks the report for a change by somebody who may see it. Everything about a report is decided under this lock. */
export async function reportForUpdate(tx: Tx, call: Call, id: string): Promise<Report> {
  const report = await tx.manager.findOneOrFail(Report, { where: { id }, lock: { mode: 'pessimistic_write' } });
  requireSightOf(call, report);
  requireVersion(call, report.latestVersion);
  return report;
}

/** Its agency, the household it is about, and officers of the project's organs. */
function requireSightOf(call: Call, { id, tenant, agencyId, organId, regulatorOrganId }: Report): void {
  requireSight(call, { tenant, agencyId, reportId: id, organIds: [organId, regulatorOrganId] });
}

/** The report, for somebody who may see it. */
export async function reportInSight(manager: EntityManager, call: Call, id: string): Promise<Report> {
  const report = await manager.findOneByOrFail(Report, { id });
  requireSightOf(call, report);
  return report;
}

/** The version in force, or the newest while none is. */
export const shownVersionOf = (manager: EntityManager, report: Report): Promise<ReportVersion> =>
  manager.findOneByOrFail(ReportVersion, {
    reportId: report.id,
    version: report.inForceVersion ?? report.latestVersion,
  });
