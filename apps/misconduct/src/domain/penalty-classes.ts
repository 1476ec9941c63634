import type { LocalDate } from '#kernel';
import type { RecordClass } from './publication-rules.js';

/** 'large-fine': 较大数额罚款; 'very-large-fine': 数额特别巨大的罚款; 'practice-ban': 限制从业. */
export type Penalty =
  | 'warning'
  | 'public-criticism'
  | 'fine'
  | 'large-fine'
  | 'very-large-fine'
  | 'confiscation'
  | 'suspension'
  | 'revocation'
  | 'practice-ban';

/** The gravest class a penalty can carry. */
export interface PenaltyClass {
  class: RecordClass;
  /** No text read so far names the penalty: check before relying on it. */
  unconfirmed?: true;
}

/** Which penalties weigh how much, for decisions made from `from` to `until`, both included; null: still in force. */
export interface PenaltyClassRule {
  instrument: string;
  from: LocalDate;
  until: LocalDate | null;
  classes: Readonly<Record<Penalty, PenaltyClass>>;
}

/**
 * By instrument, the newest first. Only the gravest fines, revocation and a ban are said to be serious; suspension (停业) is
 * read as restricting practice. The older instrument sets no table of its own: today's is taken for it.
 */
export const penaltyClassRules: readonly PenaltyClassRule[] = [
  {
    instrument: '《信用修复管理办法》（国家发展改革委令第36号）',
    from: '2026-04-01',
    until: null,
    classes: {
      warning: { class: 'minor' },
      'public-criticism': { class: 'minor' },
      fine: { class: 'ordinary', unconfirmed: true },
      'large-fine': { class: 'ordinary' },
      'very-large-fine': { class: 'serious' },
      confiscation: { class: 'ordinary' },
      suspension: { class: 'serious', unconfirmed: true },
      revocation: { class: 'serious' },
      'practice-ban': { class: 'serious' },
    },
  },
  {
    instrument: '《失信行为纠正后的信用信息修复管理办法（试行）》（国家发展改革委令第58号）',
    from: '2023-05-01',
    until: '2026-03-31',
    classes: {
      warning: { class: 'minor', unconfirmed: true },
      'public-criticism': { class: 'minor', unconfirmed: true },
      fine: { class: 'ordinary', unconfirmed: true },
      'large-fine': { class: 'ordinary', unconfirmed: true },
      'very-large-fine': { class: 'serious', unconfirmed: true },
      confiscation: { class: 'ordinary', unconfirmed: true },
      suspension: { class: 'serious', unconfirmed: true },
      revocation: { class: 'serious', unconfirmed: true },
      'practice-ban': { class: 'serious', unconfirmed: true },
    },
  },
];
