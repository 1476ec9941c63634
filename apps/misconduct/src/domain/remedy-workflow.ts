import { defineWorkflow, type StateOf } from '#kernel';

/**
 * One remedy against a penalty decision (W6), an administrative reconsideration (行政复议) or a suit (行政诉讼): the organ or
 * court that hears it decides; here its steps are put on file, and what they change in the record follows.
 */
export const remedyWorkflow = defineWorkflow({
  name: 'penalty-remedy',
  initial: 'FILED',
  states: {
    FILED: { to: { accept: 'ACCEPTED', reject: 'NOT_ACCEPTED', withdraw: 'WITHDRAWN' } },
    ACCEPTED: { to: { uphold: 'UPHELD', change: 'CHANGED', annul: 'ANNULLED', withdraw: 'WITHDRAWN' } },
    NOT_ACCEPTED: { to: {} },
    UPHELD: { to: {} },
    CHANGED: { to: {} },
    ANNULLED: { to: {} },
    WITHDRAWN: { to: {} },
  },
  final: ['NOT_ACCEPTED', 'UPHELD', 'CHANGED', 'ANNULLED', 'WITHDRAWN'],
});

export type RemedyState = StateOf<typeof remedyWorkflow>;
