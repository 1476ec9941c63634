import type { DeadlineActor } from '#contracts';
import type { LocalDate } from '#kernel';
import type { DeadlineKey } from '#statutory-clock';

/** A day set by a decision rather than by law, such as SET-NEW-REPORT. */
export type SetDayKey = `SET-${string}`;

/** Names one deadline of one subject; at most one of them runs at a time. */
export interface Which {
  key: DeadlineKey | SetDayKey;
  subjectKind: string;
  subjectId: string;
}

interface Concerned {
  mustAct: DeadlineActor[];
  /** Who sees it and is reminded. */
  agencyId?: string | undefined;
  organId?: string | undefined;
  reportId?: string | undefined;
  projectId?: string | undefined;
}

/** A statutory period begins. */
export interface Opening extends Which, Concerned {
  key: DeadlineKey;
  /** Day of the trigger event; not counted. */
  from: LocalDate;
  /** GB/T 2260 code of the place whose rules apply. */
  jurisdiction: string;
  /** Day whose rules apply, where the file was opened earlier than `from`; its pack is kept for good. */
  packOn?: LocalDate;
}

/** A decision sets a last day. */
export interface SettingDay extends Which, Concerned {
  key: SetDayKey;
  /** Day of the decision. */
  from: LocalDate;
  dueOn: LocalDate;
}

/** An officer's decision about a running period. */
export interface Order {
  /** Code of the ground. */
  ground: string;
  reason: string;
  /** The officer. */
  by: string;
}

/** An order that stops a period. */
export interface Suspending extends Order {
  /** Last day that does not count. */
  until: LocalDate;
}
