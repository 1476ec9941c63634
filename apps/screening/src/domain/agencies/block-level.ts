/** How high one agency values one block of one project, beyond what its homes' attributes explain. */
export interface BlockLevel {
  projectId: string;
  agencyId: string;
  block: string;
  /** Middle of the agency's homes in the block, metres; NaN unknown. */
  x: number;
  y: number;
  homes: number;
  /** Median of ln value less attributes, and less ln reference price where the block is anchored. */
  level: number;
  /** Sampling variance of that median, from the spread of the homes. */
  variance: number;
  /** A reference price is known: the level can be held against other projects. */
  anchored: boolean;
}
