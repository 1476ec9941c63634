import type { FoundFlag } from '../found-flag.js';

type Flag = Pick<FoundFlag, 'subjectKind' | 'subject' | 'code' | 'direction' | 'level'>;

/** A flag that only one of two settings finds, or both at different levels. */
export interface ShiftedFlag extends Omit<Flag, 'level'> {
  what: 'added' | 'dropped' | 'raised' | 'lowered';
  levelBefore: number | null;
  levelAfter: number | null;
}

/** How the flags by other settings differ from those by the present ones, on the same facts. */
export function shiftsBetween(before: readonly Flag[], after: readonly Flag[]): ShiftedFlag[] {
  const known = new Map(before.map((flag) => [keyOf(flag), flag]));
  const found = new Set(after.map(keyOf));
  const dropped = before.filter((flag) => !found.has(keyOf(flag)));
  return [
    ...after.flatMap((flag) => shiftOf(flag, known.get(keyOf(flag)))),
    ...dropped.map((flag): ShiftedFlag => ({
      ...nameOf(flag),
      what: 'dropped',
      levelBefore: flag.level,
      levelAfter: null,
    })),
  ];
}

function shiftOf(flag: Flag, before: Flag | undefined): ShiftedFlag[] {
  if (!before) return [{ ...nameOf(flag), what: 'added', levelBefore: null, levelAfter: flag.level }];
  if (before.level === flag.level) return [];
  const what = flag.level > before.level ? 'raised' : 'lowered';
  return [{ ...nameOf(flag), what, levelBefore: before.level, levelAfter: flag.level }];
}

const nameOf = ({ subjectKind, subject, code, direction }: Flag) => ({ subjectKind, subject, code, direction });

const keyOf = ({ subjectKind, subject, code, direction }: Flag): string =>
  JSON.stringify([subjectKind, subject, code, direction]);
