import type { Homes } from '../homes.js';
import type { EngineSettings } from '../model/engine-settings.js';
import type { ProjectScores } from '../model/project-scores.js';
import type { ValuationFact } from '../valuation-fact.js';
import { evidenceOf } from './evidence-of.js';
import { explainFlag } from './explain-flag.js';
import type { FlagExplanation } from './flag-evidence.js';
import { snapshotHash } from './snapshot-hash.js';

/** One project that has been scored: `homes` and `scores` in the order of `facts`. */
export interface ScoredProject {
  facts: readonly ValuationFact[];
  homes: Homes;
  scores: ProjectScores;
  settings: EngineSettings;
  /** What stands for the facts, where the caller has its own; else the hash of the homes. */
  snapshotHash?: string;
}

/** Its flags, explained, in the order of its homes. */
export function explainHomes({ facts, homes, scores, settings, ...given }: ScoredProject): FlagExplanation[] {
  const flagged = [...scores.level.keys()].filter((i) => (scores.level[i] ?? 0) > 0);
  if (flagged.length === 0) return [];
  const about = {
    projectId: facts[0]?.projectId ?? '',
    snapshotHash: given.snapshotHash ?? snapshotHash(homes),
    supportAt: settings.supportAt,
  };
  return flagged.map((i) => explainFlag(evidenceOf(homes, scores, i, about)));
}
