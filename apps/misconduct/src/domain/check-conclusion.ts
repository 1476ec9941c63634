import type { LocalDate } from '#kernel';
import { findViolation } from './catalogue/find-violation.js';
import { localRule } from './catalogue/instruments.js';
import { fineOutOfRange } from './check-fine-range.js';
import { checkSanction, type Sanction } from './check-sanction.js';
import type { Act } from './act.js';

/** What an investigator concludes: the act, the articles it may meet, the one chosen, and the evidence each finding cites. */
export interface ConclusionFacts {
  violationCode: string;
  candidateBases: readonly string[];
  chosenBasis: string;
  localRuleCited: string | null;
  findings: readonly { evidence: readonly number[] }[];
  act: Act;
  proposed: Sanction;
}

/** What else counts: the evidence on file by number, and the day. */
export interface ConclusionFrame {
  evidenceNumbers: readonly number[];
  today: LocalDate;
}

type Because =
  | 'violation-unknown'
  | 'legal-basis-foreign'
  | 'chosen-basis-not-candidate'
  | 'local-rule-unnamed'
  | 'finding-without-evidence'
  | 'act-unnamed'
  | 'day-out-of-range'
  | 'sanction-figure-wrong'
  | 'penalty-out-of-range';

export type ConclusionCheck = { sound: true } | { sound: false; because: Because; pointer: string };

/**
 * Whether a conclusion can carry a case: an act of the catalogue, articles the catalogue gives for it, one of them chosen
 * (行政处罚法 art. 29: one act, one fine), each finding resting on evidence on file (art. 40, 46), and a penalty with its figures.
 */
export function checkConclusion(facts: ConclusionFacts, frame: ConclusionFrame): ConclusionCheck {
  return checkBasis(facts) ?? checkFacts(facts, frame) ?? { sound: true };
}

function checkBasis(facts: ConclusionFacts): ConclusionCheck | null {
  const violation = findViolation(facts.violationCode);
  if (!violation) return unsound('violation-unknown', '/violationCode');
  const foreign = facts.candidateBases.findIndex((article) => !violation.basis.includes(article));
  if (foreign >= 0) return unsound('legal-basis-foreign', `/candidateBases/${foreign}`);
  if (!facts.candidateBases.includes(facts.chosenBasis)) return unsound('chosen-basis-not-candidate', '/chosenBasis');
  if (facts.chosenBasis === localRule && !facts.localRuleCited?.trim()) {
    return unsound('local-rule-unnamed', '/localRuleCited');
  }
  return null;
}

function checkFacts(facts: ConclusionFacts, frame: ConclusionFrame): ConclusionCheck | null {
  const { findings, act, proposed, chosenBasis } = facts;
  const bare = findings.findIndex(({ evidence }) => !evidence.every((no) => frame.evidenceNumbers.includes(no)));
  if (bare >= 0) return unsound('finding-without-evidence', `/findings/${bare}/evidence`);
  if (!act.reportId && !act.reference) return unsound('act-unnamed', '/act/reference');
  if (act.from > frame.today) return unsound('day-out-of-range', '/act/from');
  if (act.until && (act.until < act.from || act.until > frame.today)) return unsound('day-out-of-range', '/act/until');
  const figures = checkSanction(proposed);
  if (!figures.sound) return unsound(figures.because, `/proposed/${figures.field}`);
  // What may be mitigated is for the decision: here only what no decision could impose.
  const fine = { basis: chosenBasis, act, fineYuan: proposed.fineYuan, mitigated: true };
  return fineOutOfRange(fine) ? unsound('penalty-out-of-range', '/proposed/fineYuan') : null;
}

const unsound = (because: Because, pointer: string): ConclusionCheck => ({ sound: false, because, pointer });
