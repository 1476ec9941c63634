import { TwoDecimals } from '../decorators/two-decimals.js';

/**
 * Where a building stands in a plane grid of the project, in metres (such as CGCS2000 3-degree coordinates, or any local grid
 * used for the whole project). Only distances count.
 */
export class GridPosition {
  @TwoDecimals(-100_000_000, 100_000_000)
  x: number;

  @TwoDecimals(-100_000_000, 100_000_000)
  y: number;
}
