import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { Nested } from '../decorators/nested.js';
import { TwoDecimals } from '../decorators/two-decimals.js';
import { GridPosition } from './grid-position.js';

/** What the house is used for (用途), as registered or as determined by the government. */
export const propertyUses = ['residential', 'commercial', 'office', 'industrial', 'other'] as const;
export type PropertyUse = (typeof propertyUses)[number];

/** Building structure (建筑结构): 钢混, 砖混, 砖木, 简易. */
export const buildingStructures = ['reinforced-concrete', 'brick-concrete', 'brick-wood', 'simple'] as const;
export type BuildingStructure = (typeof buildingStructures)[number];

/** Which way the main rooms face; SN runs from south to north. */
export const orientations = ['S', 'N', 'E', 'W', 'SN'] as const;
export type Orientation = (typeof orientations)[number];

/** Fit-out (装修): 毛坯, 普通, 精装. */
export const decorations = ['rough', 'plain', 'fine'] as const;
export type Decoration = (typeof decorations)[number];

/** The valued house (估价对象): the facts that make it like or unlike another (征收评估办法 art. 14, 30). */
export class ValuedHouse {
  @IsIn(propertyUses)
  use: PropertyUse;

  @IsIn(buildingStructures)
  structure: BuildingStructure;

  /** Year the house was finished. */
  @IsInt()
  @Min(1800)
  @Max(2100)
  builtYear: number;

  /** Storey the home is on; basements are negative. */
  @IsInt()
  @Min(-9)
  @Max(200)
  floor: number;

  /** Storeys of the building above ground. */
  @IsInt()
  @Min(1)
  @Max(200)
  floors: number;

  /** Floor area (建筑面积) in m², at most two decimals. */
  @TwoDecimals(0.01, 1_000_000)
  areaSqm: number;

  @IsIn(orientations)
  orientation: Orientation;

  @IsIn(decorations)
  decoration: Decoration;

  /** Block or section of the project the building stands in. */
  @CleanText(40)
  blockNo: string;

  /** Number of the building within the block. */
  @CleanText(40)
  buildingNo: string;

  @IsOptional()
  @Nested(() => GridPosition)
  position?: GridPosition;

  /** A second value of the same house, such as its last sale or an earlier appraisal; whole yuan per m². */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  earlierUnitPriceYuan?: number;
}
