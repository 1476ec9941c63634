import { defineWorkflow, type StateOf } from '#kernel';

/**
 * Credit repair (信用修复, W5) of one published entry: applied for, accepted, verified, decided. Whether an entry may be
 * repaired at all is computed, not a state. A repair got by false papers is undone; one overtaken by the end of publication
 * is moot.
 */
export const repairWorkflow = defineWorkflow({
  name: 'credit-repair',
  initial: 'APPLIED',
  states: {
    APPLIED: { to: { accept: 'ACCEPTED', refuse: 'REFUSED', withdraw: 'WITHDRAWN', moot: 'MOOT' } },
    ACCEPTED: { to: { verify: 'VERIFIED', withdraw: 'WITHDRAWN', moot: 'MOOT' } },
    VERIFIED: { to: { repair: 'REPAIRED', deny: 'DENIED', withdraw: 'WITHDRAWN', moot: 'MOOT' } },
    REFUSED: { to: {} },
    DENIED: { to: {} },
    REPAIRED: { to: { 'find-fraud': 'FRAUD' } },
    FRAUD: { to: {} },
    WITHDRAWN: { to: {} },
    MOOT: { to: {} },
  },
  final: ['REFUSED', 'DENIED', 'REPAIRED', 'FRAUD', 'WITHDRAWN', 'MOOT'],
});

export type RepairState = StateOf<typeof repairWorkflow>;
