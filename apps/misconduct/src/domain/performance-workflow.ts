import { defineWorkflow, type StateOf } from '#kernel';

/**
 * Performance of a penalty decision from its service: paid by the agency, or enforced through the court (行政处罚法 art. 72);
 * lifted where a remedy took the fine back, paid or not. A remedy may also leave another fine: it is due, and done where
 * enough was paid of it already. UNENFORCED where the organ let its days before the court pass (行政强制法 art. 53): the court is
 * closed to it, an application made in time and recorded late excepted; what is paid all the same still counts.
 */
export const performanceWorkflow = defineWorkflow({
  name: 'performance',
  initial: 'DUE',
  states: {
    DUE: {
      to: {
        pay: 'DUE',
        complete: 'PERFORMED',
        'demand-payment': 'DUE',
        'apply-to-court': 'ENFORCING',
        'miss-court': 'UNENFORCED',
        'change-fine': 'DUE',
        lift: 'LIFTED',
      },
    },
    UNENFORCED: {
      to: {
        pay: 'UNENFORCED',
        complete: 'PERFORMED',
        'apply-to-court': 'ENFORCING',
        'change-fine': 'DUE',
        lift: 'LIFTED',
      },
    },
    PERFORMED: { to: { 'change-fine': 'DUE', lift: 'LIFTED' } },
    ENFORCING: { to: { pay: 'ENFORCING', complete: 'ENFORCED', 'change-fine': 'ENFORCING', lift: 'LIFTED' } },
    ENFORCED: { to: { 'change-fine': 'ENFORCING', lift: 'LIFTED' } },
    LIFTED: { to: { 'change-fine': 'DUE' } },
  },
  final: ['PERFORMED', 'ENFORCED', 'LIFTED', 'UNENFORCED'],
});

export type PerformanceState = StateOf<typeof performanceWorkflow>;
