import { defineWorkflow, type StateOf } from '#kernel';

/** A correction order (责令改正, 行政处罚法 art. 28) beside the case, drawn up and then served: the agency may report, an officer finds. */
export const correctionWorkflow = defineWorkflow({
  name: 'correction-order',
  initial: 'CORRECTION_ISSUED',
  states: {
    CORRECTION_ISSUED: { to: { 'serve-order': 'CORRECTION_ORDERED' } },
    CORRECTION_ORDERED: {
      to: { 'report-correction': 'REPORTED', 'find-corrected': 'CORRECTED', 'find-uncorrected': 'NOT_CORRECTED' },
    },
    REPORTED: {
      to: { 'report-correction': 'REPORTED', 'find-corrected': 'CORRECTED', 'find-uncorrected': 'NOT_CORRECTED' },
    },
    NOT_CORRECTED: { to: { 'report-correction': 'REPORTED', 'find-corrected': 'CORRECTED' } },
    CORRECTED: { to: {} },
  },
  final: ['CORRECTED', 'NOT_CORRECTED'],
});

export type CorrectionState = StateOf<typeof correctionWorkflow>;
