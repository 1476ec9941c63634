import type { ReportAccepted, Tenant } from '#contracts';

/** The report as a row of `valuation_fact_version`, by column; what is left out becomes null. */
export function factRowOf(tenant: Tenant, report: ReportAccepted): object {
  const { facts, signerIds } = report;
  return {
    report_id: report.reportId,
    version: report.version,
    tenant,
    project_id: report.projectId,
    organ_id: report.organId,
    regulator_organ_id: report.regulatorOrganId,
    agency_id: report.agencyId,
    use: facts.use,
    structure: facts.structure,
    area_sqm: facts.areaSqm,
    unit_price_yuan: facts.unitPriceYuan,
    built_year: facts.builtYear,
    floor: facts.floor,
    floors: facts.floors,
    block_no: facts.blockNo,
    building_no: facts.buildingNo,
    orientation: facts.orientation,
    decoration: facts.decoration,
    x: facts.position?.x,
    y: facts.position?.y,
    valuation_date: report.valuationDate,
    appraiser_id: signerIds[0],
    reference_price_yuan: facts.referencePriceYuan,
    earlier_unit_price_yuan: facts.earlierUnitPriceYuan,
    comparables: facts.comparables,
    photos: facts.photos,
  };
}

/** All of the report that may bear on a screening; the fact hash is made from it. */
export const whatItTold = ({ facts, agencyId, valuationDate, signerIds }: ReportAccepted): object => ({
  facts,
  agencyId,
  valuationDate,
  appraiserId: signerIds[0],
});
