import { leaveOneOut, type Others } from './leave-one-out.js';
import type { ValuationFact } from './valuation-fact.js';

/** Homes that may serve as each other's peers, and where the others' log unit prices lie for one of them. */
export interface LikeHomes {
  size: number;
  others: (logPrice: number) => Others;
}

/** Use and structure as one key no text can forge. */
export function likeness({ use, structure }: ValuationFact): string {
  return JSON.stringify([use, structure]);
}

/** Homes grouped by a key. */
export function groupHomes(
  facts: readonly ValuationFact[],
  keyOf: (fact: ValuationFact) => string,
): Map<string, LikeHomes> {
  const groups = new Map<string, number[]>();
  for (const fact of facts) {
    const logPrices = groups.get(keyOf(fact)) ?? [];
    logPrices.push(Math.log(fact.unitPriceYuan));
    groups.set(keyOf(fact), logPrices);
  }
  return new Map([...groups].map(([key, values]) => [key, { size: values.length, others: leaveOneOut(values) }]));
}
