import { aboutOf, type ContentExplanation } from './explanation/explain-content.js';
import type { AnyFlag, FoundFlag } from './found-flag.js';

type Names = Pick<AnyFlag, 'subjectKind' | 'subject' | 'code' | 'direction'>;

/** What the file holds of a flag when the next run comes in; `said` is what it said last. */
export interface KnownFlag extends Names {
  id: string;
  state: 'open' | 'cleared';
  level: number;
  reason: string;
  said: Said;
}

/** What of a flag's words tells whether it still says the same. */
type Said =
  | Pick<FoundFlag['said'], 'unitPriceYuan' | 'z' | 'sentence' | 'settingsHash'>
  | Pick<ContentExplanation, 'contradictions' | 'photos' | 'sentence' | 'settingsHash'>;

/**
 * What a run does to one flag. `seen` repeats it but for digits nobody reads. A disposition concerns one value of one home, or
 * the contents of one report: `lapses` tells that it no longer covers what the flag says.
 */
export type FlagChange =
  | { what: 'raised'; flag: AnyFlag }
  | { what: 'raised-again' | 'restated'; id: string; flag: AnyFlag; lapses: boolean }
  | { what: 'seen'; id: string; flag: AnyFlag }
  | { what: 'cleared'; id: string };

/**
 * Holds the flags of a run against those on file. One flag a subject, code and direction, for good: found again it goes on, no
 * longer found it is cleared, and a cleared one that comes back is raised again.
 */
export function reconcileFlags(known: readonly KnownFlag[], found: readonly AnyFlag[]): FlagChange[] {
  const onFile = new Map(known.map((one) => [keyOf(one), one]));
  const keys = new Set(found.map(keyOf));
  const cleared = known
    .filter((one) => one.state === 'open' && !keys.has(keyOf(one)))
    .map(({ id }): FlagChange => ({ what: 'cleared', id }));
  return [...found.map((flag) => changeOf(flag, onFile.get(keyOf(flag)))), ...cleared];
}

function changeOf(flag: AnyFlag, before: KnownFlag | undefined): FlagChange {
  if (!before) return { what: 'raised', flag };
  const { id } = before;
  if (before.state === 'cleared') return { what: 'raised-again', id, flag, lapses: true };
  if (saysTheSame(before, flag)) return { what: 'seen', id, flag };
  return { what: 'restated', id, flag, lapses: valueChanged(before, flag) };
}

const keyOf = ({ subjectKind, subject, code, direction }: Names): string =>
  JSON.stringify([subjectKind, subject, code, direction]);

/** The middle of a group moves with every home that comes in: only a report's own value and contents count. */
const valueChanged = (before: KnownFlag, { subjectKind, said }: AnyFlag): boolean =>
  subjectKind === 'report' && ownOf(before.said) !== ownOf(said);

/** What the flag is about of the report's own. */
const ownOf = (said: Said): string => ('z' in said ? String(said.unitPriceYuan) : aboutOf(said).join('\n'));

const zOf = (said: Said): string => ('z' in said ? said.z.toFixed(2) : ownOf(said));

/** The sentence holds value, expectation, range and gap; the rest is compared apart. */
function saysTheSame(before: KnownFlag, { level, reason, said }: AnyFlag): boolean {
  return (
    before.said.sentence.zh === said.sentence.zh &&
    zOf(before.said) === zOf(said) &&
    before.level === level &&
    before.reason === reason &&
    before.said.settingsHash === said.settingsHash
  );
}
