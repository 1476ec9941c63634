import { displayShortfalls } from './display-shortfalls.js';
import type { ReadinessFacts, Shortfall } from './facts.js';
import { objectionShortfalls } from './objection-shortfalls.js';
import { reportShortfalls } from './report-shortfalls.js';
import { selectionShortfalls } from './selection-shortfalls.js';

/**
 * "May a compensation decision (条例 art. 26) be made for this household on this day?" No shortfall means yes; otherwise every
 * missing or defective proof is named, in the order of the procedure.
 */
export function decideReadiness(facts: ReadinessFacts): Shortfall[] {
  return [
    ...selectionShortfalls(facts),
    ...displayShortfalls(facts),
    ...reportShortfalls(facts),
    ...objectionShortfalls(facts),
  ];
}
