import { addDays, daysBetween } from '#kernel';
import type { ReadinessFacts, Shortfall } from './facts.js';

/** Whether the preliminary results were displayed as long as the rules of that day asked and explained on the spot (办法 art. 16). */
export function displayShortfalls({ displays, decisionOn }: ReadinessFacts): Shortfall[] {
  const over = displays
    .map(({ from, to, endedOn, explanations, minDays }) => ({ from, last: endedOn ?? to, explanations, minDays }))
    .filter(({ last }) => last < decisionOn)
    .map((one) => ({ ...one, days: daysBetween(one.from, addDays(one.last, 1)) }))
    .toSorted((a, b) => b.days - b.minDays - (a.days - a.minDays));
  const [best] = over;
  if (!best) return [{ code: 'display-missing' }];
  const { days, minDays } = best;
  return [
    ...(days < minDays ? [{ code: 'display-too-short' as const, details: { days, minDays } }] : []),
    ...(over.some(({ explanations }) => explanations > 0) ? [] : [{ code: 'explanation-missing' as const }]),
  ];
}
