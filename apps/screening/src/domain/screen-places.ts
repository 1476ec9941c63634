import type { ScreenResult } from './flag.js';
import { screenProject } from './screen-project.js';
import { engineVersion, settingsHash, type ScreenSettings } from './screen-settings.js';
import type { ValuationFact } from './valuation-fact.js';

/**
 * Screens homes of many places, each place by itself as if it were a project (`projectId` names it), and puts the answers
 * together in the order of the places.
 */
export function screenPlaces(facts: readonly ValuationFact[], settings: ScreenSettings): ScreenResult {
  const places = new Map<string, ValuationFact[]>();
  for (const fact of facts) {
    const homes = places.get(fact.projectId) ?? [];
    homes.push(fact);
    places.set(fact.projectId, homes);
  }
  const results = [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, homes]) => screenProject(homes, settings));
  return {
    engineVersion,
    settingsHash: settingsHash(settings),
    flags: results.flatMap(({ flags }) => flags),
    unremarkable: results.flatMap(({ unremarkable }) => unremarkable),
    cannotJudge: results.flatMap(({ cannotJudge }) => cannotJudge),
  };
}
