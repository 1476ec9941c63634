import type { LocalDate } from '#kernel';

/** Weight of a record for publication: 轻微, 一般, 严重. It follows from the penalty. */
export type RecordClass = 'minor' | 'ordinary' | 'serious';

/** How long a class is shown, in months from the day of the decision. */
export interface PublicationTerm {
  /** Shown without being asked for. When false, only where the deciding organ says it is needed and for how long. */
  always: boolean;
  leastMonths: number;
  mostMonths: number;
  /** Not confirmed against the text: check before relying on it. */
  unconfirmed?: true;
}

/** One instrument on publication, for decisions made from `from` to `until`, both included; null: still in force. */
export interface PublicationRule {
  instrument: string;
  from: LocalDate;
  until: LocalDate | null;
  terms: Readonly<Record<RecordClass, PublicationTerm>>;
}

/** Instruments on publishing credit information about penalties, the newest first. */
export const publicationRules: readonly PublicationRule[] = [
  {
    instrument: '《信用修复管理办法》（国家发展改革委令第36号）',
    from: '2026-04-01',
    until: null,
    terms: {
      minor: { always: false, leastMonths: 0, mostMonths: 3 },
      ordinary: { always: true, leastMonths: 3, mostMonths: 12 },
      serious: { always: true, leastMonths: 12, mostMonths: 36 },
    },
  },
  {
    instrument: '《失信行为纠正后的信用信息修复管理办法（试行）》（国家发展改革委令第58号）',
    from: '2023-05-01',
    until: '2026-03-31',
    terms: {
      minor: { always: false, leastMonths: 0, mostMonths: 3, unconfirmed: true },
      ordinary: { always: true, leastMonths: 3, mostMonths: 36 },
      serious: { always: true, leastMonths: 3, mostMonths: 36 },
    },
  },
];
