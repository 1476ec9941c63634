/** What a run keeps of the fit of a project: logarithms of yuan per m². */
export interface ProjectModel {
  logTypical: number | null;
  coefficients: Record<string, number>;
  /** Standard deviations of block, building and ground. */
  spreads: { block: number | null; building: number | null; place: number | null };
  /** Share of homes that kept less than half their weight. */
  doubtedShare: number;
}
