import { defineWorkflow, type DeedOf, type StateOf } from '#kernel';

/**
 * An entry of the bad-conduct record (不良行为记录) from its signature on. What is no longer published stays on file; only an
 * annulled decision takes the entry itself back (行政处罚法 art. 48), and a repair got by false papers is undone.
 */
export const recordWorkflow = defineWorkflow({
  name: 'bad-conduct-record',
  initial: 'LISTED',
  states: {
    LISTED: { to: { publish: 'PUBLISHED', 'keep-unpublished': 'UNPUBLISHED' } },
    UNPUBLISHED: {
      to: {
        correct: 'UNPUBLISHED',
        reclassify: 'UNPUBLISHED',
        'explain-change': 'UNPUBLISHED',
        withdraw: 'WITHDRAWN',
      },
    },
    PUBLISHED: {
      to: {
        reply: 'PUBLISHED',
        correct: 'PUBLISHED',
        reclassify: 'PUBLISHED',
        'explain-change': 'PUBLISHED',
        'take-down': 'UNPUBLISHED',
        expire: 'EXPIRED',
        repair: 'REPAIRED',
        withdraw: 'WITHDRAWN',
      },
    },
    EXPIRED: {
      to: { correct: 'EXPIRED', reclassify: 'EXPIRED', 'explain-change': 'EXPIRED', withdraw: 'WITHDRAWN' },
    },
    REPAIRED: {
      to: {
        correct: 'REPAIRED',
        reclassify: 'REPAIRED',
        'explain-change': 'REPAIRED',
        republish: 'PUBLISHED',
        withdraw: 'WITHDRAWN',
      },
    },
    WITHDRAWN: { to: { 'explain-change': 'WITHDRAWN' } },
  },
  final: ['UNPUBLISHED', 'EXPIRED', 'REPAIRED', 'WITHDRAWN'],
});

export type RecordState = StateOf<typeof recordWorkflow>;
export type RecordDeed = DeedOf<typeof recordWorkflow>;
