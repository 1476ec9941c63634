import { organNameOf } from '#organs';
import type { EntityManager } from 'typeorm';
import type { Application } from '../history/application.entity.js';
import { KnownAgency } from '../known/known-agency.entity.js';
import { KnownReport } from '../known/known-report.entity.js';

/** How a document names the case: the household by its report, for no name of a person is kept here. */
export async function caseInWords(db: EntityManager, application: Application) {
  const { reportId, reportVersion, agencyId, applicant, organId } = application;
  const report = await db.findOneByOrFail(KnownReport, { reportId, version: reportVersion });
  const agency = await db.findOneBy(KnownAgency, { agencyId });
  const { reportCode, totalYuan, unitPriceYuan } = report;
  return {
    reportCode,
    reportVersion,
    agencyName: agency?.name ?? agencyId,
    applicant: applicant === 'household' ? `报告${reportCode}的被征收人` : await organNameOf(db, organId),
    value: totalYuan === null || unitPriceYuan === null ? null : { totalYuan: Number(totalYuan), unitPriceYuan },
  };
}

/** Who may read what is issued in a case; the agency only what it may see of the case. */
export function readersOf({ organId, regulatorOrganId, agencyId, reportId }: Application, withAgency: boolean) {
  return { organIds: [organId, regulatorOrganId], reportId, ...(withAgency ? { agencyId } : {}) };
}
