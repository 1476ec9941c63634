import type { LocalDate } from '#kernel';

/** The eight kinds of evidence (行政处罚法 art. 46). */
type EvidenceKind =
  | 'document'
  | 'object'
  | 'audio-visual'
  | 'electronic-data'
  | 'witness'
  | 'party-statement'
  | 'expert-opinion'
  | 'site-record';

/** A piece of evidence as it is put on file; people are officer ids. */
export interface EvidenceFacts {
  kind: EvidenceKind;
  sha256?: string;
  reference?: string;
  obtainedOn: LocalDate;
  obtainedBy: readonly string[];
}

type Because = 'evidence-without-source' | 'day-out-of-range' | 'not-an-investigator' | 'evidence-by-one';

export type EvidenceCheck = { sound: true } | { sound: false; because: Because; pointer: string };

/** Taken down on the spot, or from people: one officer alone may not (行政处罚法 art. 42). */
const takenByTwo: readonly EvidenceKind[] = ['witness', 'party-statement', 'site-record', 'object'];

/** Whether evidence can be found again, was obtained by investigators of the case, and on a day that has come (art. 46). */
export function checkEvidence(
  { kind, sha256, reference, obtainedOn, obtainedBy }: EvidenceFacts,
  investigators: readonly string[],
  today: LocalDate,
): EvidenceCheck {
  if (!sha256 && !reference) return unsound('evidence-without-source', '/reference');
  if (obtainedOn > today) return unsound('day-out-of-range', '/obtainedOn');
  const stranger = obtainedBy.findIndex((id) => !investigators.includes(id));
  if (stranger >= 0) return unsound('not-an-investigator', `/obtainedBy/${stranger}`);
  if (takenByTwo.includes(kind) && new Set(obtainedBy).size < 2) return unsound('evidence-by-one', '/obtainedBy');
  return { sound: true };
}

const unsound = (because: Because, pointer: string): EvidenceCheck => ({ sound: false, because, pointer });
