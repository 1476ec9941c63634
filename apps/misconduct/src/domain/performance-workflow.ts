import { defineWorkflow, type StateOf } from '#kernel';

/**
 * Performance of a penalty decision from its service: paid by the agency, or enforced through the court (行政处罚法 art. 72);
 * lifted where a remedy took the fine back, paid or not.
 */
export const performanceWorkflow = defineWorkflow({
  name: 'performance',
  initial: 'DUE',
  states: {
    DUE: { to: { pay: 'DUE', complete: 'PERFORMED', 'apply-to-court': 'ENFORCING', lift: 'LIFTED' } },
    PERFORMED: { to: { lift: 'LIFTED' } },
    ENFORCING: { to: { pay: 'ENFORCING', complete: 'ENFORCED', lift: 'LIFTED' } },
    ENFORCED: { to: { lift: 'LIFTED' } },
    LIFTED: { to: {} },
  },
  final: ['PERFORMED', 'ENFORCED', 'LIFTED'],
});

export type PerformanceState = StateOf<typeof performanceWorkflow>;
