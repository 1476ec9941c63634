import type { LocalDate } from '#kernel';
import type { RecordClass } from './publication-rules.js';
import type { SupervisionLevel } from './supervision-workflow.js';

/** So many published entries of this class or a graver one. */
export interface Threshold {
  atLeast: RecordClass;
  count: number;
}

/** A step of the ladder and what leads to it: any of the thresholds. */
export interface SupervisionStep {
  level: Exclude<SupervisionLevel, 'ORDINARY'>;
  anyOf: readonly Threshold[];
}

/** The ladder as it stands from `from` to `until`, both included; null: still in force. */
export interface SupervisionRule {
  id: string;
  from: LocalDate;
  until: LocalDate | null;
  /** No text read so far sets these numbers: they are proposals for a person to weigh. */
  unconfirmed: true;
  /** The gravest first. */
  steps: readonly SupervisionStep[];
}

/** The newest first. */
export const supervisionRules: readonly SupervisionRule[] = [
  {
    id: 'ladder-2026',
    from: '2023-05-01',
    until: null,
    unconfirmed: true,
    steps: [
      {
        level: 'RESTRICTED',
        anyOf: [
          { atLeast: 'serious', count: 2 },
          { atLeast: 'ordinary', count: 4 },
        ],
      },
      {
        level: 'FULL_REVIEW',
        anyOf: [
          { atLeast: 'serious', count: 1 },
          { atLeast: 'ordinary', count: 2 },
        ],
      },
      { level: 'EDUCATE', anyOf: [{ atLeast: 'minor', count: 1 }] },
    ],
  },
];
