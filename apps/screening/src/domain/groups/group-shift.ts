/** A building, a block or a section of the project, and whether its values are shifted together against what is around it. */
export interface GroupShift {
  kind: 'building' | 'block' | 'section';
  /** Its name as in the homes; a section is an agency's. */
  name: string;
  /** Rows of its homes. */
  members: number[];
  /** Shift in log units, drawn in towards none as far as its homes cannot tell. */
  effect: number;
  /** Shift in spreads of groups of its kind where nothing is wrong. */
  z: number;
  /** Benjamini-Hochberg: share of honest groups expected among those of its kind that stand out as much or more. */
  q: number;
}
