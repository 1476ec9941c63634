import { defineWorkflow, type StateOf } from '#kernel';

/**
 * A court case about a compensation decision and the report under it: administrative suit in its instances (行政诉讼法), or the
 * court's review before it enforces the decision (条例 art. 28). Rulings are recorded beside the stages; a case that ended may
 * be tried again.
 */
export const courtCaseWorkflow = defineWorkflow({
  name: 'court-case',
  initial: 'FILED',
  states: {
    FILED: {
      to: { hear: 'FIRST_INSTANCE', 'review-execution': 'EXECUTION_REVIEW', end: 'ENDED' },
    },
    FIRST_INSTANCE: {
      to: {
        appeal: 'APPEAL',
        reopen: 'RETRIAL',
        'review-execution': 'EXECUTION_REVIEW',
        rule: 'FIRST_INSTANCE',
        end: 'ENDED',
      },
    },
    APPEAL: {
      to: {
        reopen: 'RETRIAL',
        remand: 'FIRST_INSTANCE',
        'review-execution': 'EXECUTION_REVIEW',
        rule: 'APPEAL',
        end: 'ENDED',
      },
    },
    RETRIAL: {
      to: { remand: 'FIRST_INSTANCE', 'review-execution': 'EXECUTION_REVIEW', rule: 'RETRIAL', end: 'ENDED' },
    },
    EXECUTION_REVIEW: { to: { rule: 'EXECUTION_REVIEW', end: 'ENDED' } },
    ENDED: { to: { reopen: 'RETRIAL' } },
  },
  final: ['ENDED'],
});

export type CourtCaseState = StateOf<typeof courtCaseWorkflow>;
