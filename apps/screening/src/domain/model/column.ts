/** One regressor: its value per home, and how far its coefficient may lie from 0 in log units before data speak. */
export interface Column {
  name: string;
  values: Float64Array;
  /** Standard deviation of the prior; the place columns share one that is estimated. */
  spread: number;
  /** Belongs to the smooth surface over the project's ground. */
  isPlace: boolean;
}
