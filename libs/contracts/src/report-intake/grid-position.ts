import { IsNumber, Max, Min } from 'class-validator';

/**
 * Where a building stands in a plane grid of the project, in metres (such as CGCS2000 3-degree coordinates, or any local grid
 * used for the whole project). Only distances count.
 */
export class GridPosition {
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(-100_000_000)
  @Max(100_000_000)
  x: number;

  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(-100_000_000)
  @Max(100_000_000)
  y: number;
}
