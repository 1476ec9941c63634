import type { ProjectChanged, ReportAccepted, SubmitHouseholdReport } from '#contracts';
import type { Report } from './report.entity.js';

/** What everybody may know of a registered version: ids and figures, nothing of the household. */
export function acceptedFact(
  report: Report,
  version: number,
  body: SubmitHouseholdReport,
  { organId, regulatorOrganId, jurisdiction }: ProjectChanged,
): ReportAccepted {
  const { use, structure, areaSqm, builtYear, floor, floors, blockNo, buildingNo } = body.subject;
  const { unitPriceYuan, totalYuan } = body.valuation;
  return {
    reportId: report.id,
    version,
    projectId: report.projectId,
    organId,
    regulatorOrganId,
    jurisdiction,
    agencyId: report.agencyId,
    signerIds: body.signers.map((signer) => signer.appraiserId),
    reportCode: report.reportCode,
    issuedOn: body.issuedOn,
    valuationDate: body.valuationDate,
    facts: {
      use,
      structure,
      areaSqm,
      unitPriceYuan,
      totalYuan,
      builtYear,
      floor,
      floors,
      blockNo,
      buildingNo,
    },
  };
}
