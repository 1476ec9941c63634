import { addDays, daysBetween } from '#kernel';
import type { ReadinessFacts, Shortfall } from './facts.js';

/** Whether the preliminary results were displayed long enough and explained on the spot (办法 art. 16). */
export function displayShortfalls({ displays, displayMinDays, decisionOn }: ReadinessFacts): Shortfall[] {
  const over = displays
    .map(({ from, to, endedOn, explanations }) => ({ from, last: endedOn ?? to, explanations }))
    .filter(({ last }) => last < decisionOn);
  if (over.length === 0) return [{ code: 'display-missing' }];
  const longest = Math.max(...over.map(({ from, last }) => daysBetween(from, addDays(last, 1))));
  return [
    ...(longest < displayMinDays
      ? [{ code: 'display-too-short' as const, details: { days: longest, minDays: displayMinDays } }]
      : []),
    ...(over.some(({ explanations }) => explanations > 0) ? [] : [{ code: 'explanation-missing' as const }]),
  ];
}
