import { defineWorkflow, type StateOf } from '#kernel';

/** A dispute about an entry of the record: corrected or upheld with a reason; moot where the entry itself is taken back. */
export const disputeWorkflow = defineWorkflow({
  name: 'record-dispute',
  initial: 'OPEN',
  states: {
    OPEN: { to: { correct: 'CORRECTED', uphold: 'UPHELD', withdraw: 'WITHDRAWN', moot: 'MOOT' } },
    CORRECTED: { to: {} },
    UPHELD: { to: {} },
    WITHDRAWN: { to: {} },
    MOOT: { to: {} },
  },
  final: ['CORRECTED', 'UPHELD', 'WITHDRAWN', 'MOOT'],
});

export type DisputeState = StateOf<typeof disputeWorkflow>;
