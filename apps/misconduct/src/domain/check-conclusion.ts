import { findViolation } from './catalogue/find-violation.js';
import { localRule } from './catalogue/instruments.js';

/** What an investigator concludes: the act, the articles it may meet, the one chosen, and where each piece of evidence lies. */
export interface ConclusionFacts {
  violationCode: string;
  candidateBases: readonly string[];
  chosenBasis: string;
  localRuleCited: string | null;
  evidence: readonly { sha256?: string; reference?: string }[];
}

type Because =
  | 'violation-unknown'
  | 'legal-basis-foreign'
  | 'chosen-basis-not-candidate'
  | 'local-rule-unnamed'
  | 'evidence-without-source';

export type ConclusionCheck = { sound: true } | { sound: false; because: Because; pointer: string };

/**
 * Whether a conclusion can carry a case: an act of the catalogue, articles the catalogue gives for it, one of them chosen
 * (行政处罚法 art. 29: one act, one fine), and evidence that can be found again (art. 46).
 */
export function checkConclusion(facts: ConclusionFacts): ConclusionCheck {
  const violation = findViolation(facts.violationCode);
  if (!violation) return unsound('violation-unknown', '/violationCode');
  const foreign = facts.candidateBases.findIndex((article) => !violation.basis.includes(article));
  if (foreign >= 0) return unsound('legal-basis-foreign', `/candidateBases/${foreign}`);
  if (!facts.candidateBases.includes(facts.chosenBasis)) return unsound('chosen-basis-not-candidate', '/chosenBasis');
  if (facts.chosenBasis === localRule && !facts.localRuleCited?.trim()) {
    return unsound('local-rule-unnamed', '/localRuleCited');
  }
  const unsourced = facts.evidence.findIndex(({ sha256, reference }) => !sha256 && !reference);
  if (unsourced >= 0) return unsound('evidence-without-source', `/evidence/${unsourced}`);
  return { sound: true };
}

const unsound = (because: Because, pointer: string): ConclusionCheck => ({ sound: false, because, pointer });
