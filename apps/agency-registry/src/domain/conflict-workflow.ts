import { defineWorkflow, type StateOf } from '#kernel';

/** A declared interest (利害关系) bars the agency from the project until it is cleared; it may stand for good. */
export const conflictWorkflow = defineWorkflow({
  name: 'conflict',
  initial: 'DECLARED',
  states: { DECLARED: { to: { clear: 'CLEARED' } }, CLEARED: { to: {} } },
  final: ['DECLARED', 'CLEARED'],
});

export type ConflictState = StateOf<typeof conflictWorkflow>;
