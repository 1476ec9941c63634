/** One valued home, one per house: the latest version of its report, or a home of a study. No personal data. */
export interface ValuationFact {
  reportId: string;
  projectId: string;
  use: string;
  structure: string;
  areaSqm: number;
  /** Yuan per m² of floor area, above 0. */
  unitPriceYuan: number;
  builtYear?: number;
  floor?: number;
  buildingNo?: string;
}
