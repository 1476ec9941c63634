import { defineWorkflow, type DeedOf, type StateOf } from '#kernel';

/**
 * What is owed after a review or a determination. Whoever owes it performs, an officer on the other side confirms or sends
 * it back; what cannot be had any more is let go with a reason.
 */
export const correctiveStepWorkflow = defineWorkflow({
  name: 'corrective-step',
  initial: 'ORDERED',
  states: {
    ORDERED: { to: { perform: 'PERFORMED', lift: 'LIFTED' } },
    PERFORMED: { to: { confirm: 'CONFIRMED', return: 'ORDERED', lift: 'LIFTED' } },
    CONFIRMED: { to: {} },
    LIFTED: { to: {} },
  },
  final: ['CONFIRMED', 'LIFTED'],
});

export type CorrectiveStepState = StateOf<typeof correctiveStepWorkflow>;
export type CorrectiveStepDeed = DeedOf<typeof correctiveStepWorkflow>;
