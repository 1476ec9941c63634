import type { Flag } from './flag.js';

/** What the file holds of a flag when the next run comes in; `flag` is what it said last. */
export interface KnownFlag {
  id: string;
  state: 'open' | 'cleared';
  flag: Flag;
}

/**
 * What a run does to one flag. `seen` repeats it word for word. A disposition concerns one value of one home: `lapses` tells
 * that it no longer covers what the flag says.
 */
export type FlagChange =
  | { what: 'raised'; flag: Flag }
  | { what: 'raised-again' | 'restated'; id: string; flag: Flag; lapses: boolean }
  | { what: 'seen'; id: string; flag: Flag }
  | { what: 'cleared'; id: string };

/**
 * Holds the flags of a run against those on file. One flag a home, code and direction, for good: found again it goes on, no
 * longer found it is cleared, and a cleared one that comes back is raised again.
 */
export function reconcileFlags(known: readonly KnownFlag[], found: readonly Flag[]): FlagChange[] {
  const onFile = new Map(known.map((one) => [keyOf(one.flag), one]));
  const keys = new Set(found.map(keyOf));
  const cleared = known
    .filter(({ state, flag }) => state === 'open' && !keys.has(keyOf(flag)))
    .map(({ id }): FlagChange => ({ what: 'cleared', id }));
  return [...found.map((flag) => changeOf(flag, onFile.get(keyOf(flag)))), ...cleared];
}

function changeOf(flag: Flag, before: KnownFlag | undefined): FlagChange {
  if (!before) return { what: 'raised', flag };
  const { id } = before;
  if (before.state === 'cleared') return { what: 'raised-again', id, flag, lapses: true };
  if (saysTheSame(before.flag, flag)) return { what: 'seen', id, flag };
  return { what: 'restated', id, flag, lapses: before.flag.unitPriceYuan !== flag.unitPriceYuan };
}

const keyOf = ({ reportId, reason, direction }: Flag): string => `${reportId} ${reason} ${direction}`;

/** The sentence holds value, expectation, range, gap and peers; the rest is compared apart. */
function saysTheSame(one: Flag, other: Flag): boolean {
  return one.sentence.zh === other.sentence.zh && one.z === other.z && one.settingsHash === other.settingsHash;
}
