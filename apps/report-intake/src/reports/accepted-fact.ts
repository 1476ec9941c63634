import type { ProjectChanged, ReportAccepted, SubmitHouseholdReport, ValuationFacts } from '#contracts';
import type { Report } from './report.entity.js';

/** What everybody may know of a registered version: ids and figures, nothing of the household. */
export function acceptedFact(
  report: Report,
  version: number,
  body: SubmitHouseholdReport,
  project: ProjectChanged,
): ReportAccepted {
  const { organId, regulatorOrganId, jurisdiction } = project;
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
    facts: factsOf(body, project),
  };
}

function factsOf(
  { subject, valuation, comparables, attachments = [] }: SubmitHouseholdReport,
  project: ProjectChanged,
): ValuationFacts {
  const reference = project.referencePrices?.find(({ use }) => use === subject.use);
  const photos = attachments.filter(({ kind }) => kind === 'photo').map(({ sha256 }) => sha256);
  return {
    use: subject.use,
    structure: subject.structure,
    areaSqm: subject.areaSqm,
    builtYear: subject.builtYear,
    floor: subject.floor,
    floors: subject.floors,
    blockNo: subject.blockNo,
    buildingNo: subject.buildingNo,
    orientation: subject.orientation,
    decoration: subject.decoration,
    ...(subject.position ? { position: subject.position } : {}),
    ...(subject.earlierUnitPriceYuan ? { earlierUnitPriceYuan: subject.earlierUnitPriceYuan } : {}),
    unitPriceYuan: valuation.unitPriceYuan,
    totalYuan: valuation.totalYuan,
    ...(reference ? { referencePriceYuan: reference.yuanPerSqm } : {}),
    ...(comparables.length > 0 ? { comparables: comparables.map(comparableFactOf) } : {}),
    ...(photos.length > 0 ? { photos } : {}),
  };
}

const comparableFactOf = ({
  comparableNo,
  transactionOn,
  priceYuanPerSqm,
  areaSqm,
}: SubmitHouseholdReport['comparables'][number]): NonNullable<ValuationFacts['comparables']>[number] => ({
  comparableNo,
  transactionOn,
  priceYuanPerSqm,
  areaSqm,
});
