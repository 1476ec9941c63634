/**
 * One valued home, one per house: the latest version of its report, or a home of a study. No personal data.
 * What is optional may be unknown; nothing unknown is ever read as zero.
 */
export interface ValuationFact {
  reportId: string;
  projectId: string;
  use: string;
  structure: string;
  areaSqm: number;
  /** Yuan per m² of floor area, above 0. */
  unitPriceYuan: number;
  /** Civil day, 'YYYY-MM-DD'. */
  valuationDate?: string;
  builtYear?: number;
  floor?: number;
  floors?: number;
  /** `S`, `N`, `E`, `W`, `SN`, or a word of the sender's own. */
  orientation?: string;
  /** `rough`, `plain`, `fine`, or a word of the sender's own. */
  decoration?: string;
  blockNo?: string;
  /** Unique within the project, or within the block where one is given. */
  buildingNo?: string;
  /** Metres in any plane grid of the project. */
  x?: number;
  y?: number;
  agencyId?: string;
  appraiserId?: string;
  /** The project's published reference price, yuan per m². */
  referencePriceYuan?: number;
  /** A second value of the same house: a sale, an earlier appraisal, a review; yuan per m². */
  earlierUnitPriceYuan?: number;
  /** Further numeric facts by name. */
  attributes?: Readonly<Record<string, number>>;
}
