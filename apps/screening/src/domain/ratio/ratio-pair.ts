/** A home whose value can be held against a price really paid; any one currency, both above 0. */
export interface RatioPair {
  appraised: number;
  sale: number;
}
