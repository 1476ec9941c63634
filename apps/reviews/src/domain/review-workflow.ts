import { defineWorkflow, type DeedOf, type StateOf } from '#kernel';

/**
 * Review (复核) by the agency that made the report, 征收评估办法 art. 20-22. A late request is never refused by the clock: an
 * officer admits or refuses it. An incomplete one is mended once, before the agency sees it. The agency may still answer when
 * overdue. Serving the result starts the period for determination; a wrong proof of that service is voided. What was taken
 * back is taken up again as a new file, which names this one. A
 * last day that moves takes a ruling that refused the application as late with it.
 */
export const reviewWorkflow = defineWorkflow({
  name: 'review',
  initial: 'FILED',
  states: {
    FILED: { to: { 'mark-late': 'LATE', accept: 'ACCEPTED' } },
    LATE: { to: { 'admit-late': 'ACCEPTED', 'refuse-late': 'REFUSED', withdraw: 'WITHDRAWN' } },
    INCOMPLETE: { to: { complete: 'ACCEPTED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' } },
    ACCEPTED: { to: { 'ask-to-complete': 'INCOMPLETE', 'make-available': 'AGENCY_WORKING', withdraw: 'WITHDRAWN' } },
    AGENCY_WORKING: {
      to: {
        'answer-changed': 'CHANGED',
        'answer-unchanged': 'UNCHANGED',
        'mark-overdue': 'OVERDUE',
        withdraw: 'WITHDRAWN',
      },
    },
    OVERDUE: {
      to: {
        'answer-changed': 'CHANGED',
        'answer-unchanged': 'UNCHANGED',
        close: 'CLOSED',
        'close-overdue': 'CLOSED',
        withdraw: 'WITHDRAWN',
      },
    },
    CHANGED: { to: { 'serve-result': 'RESULT_SERVED' } },
    UNCHANGED: { to: { 'serve-result': 'RESULT_SERVED' } },
    RESULT_SERVED: {
      to: { close: 'CLOSED', 'void-service-changed': 'CHANGED', 'void-service-unchanged': 'UNCHANGED' },
    },
    CLOSED: { to: { 'void-service-changed': 'CHANGED', 'void-service-unchanged': 'UNCHANGED' } },
    REFUSED: { to: { 'withdraw-ruling': 'ACCEPTED' } },
    WITHDRAWN: { to: {} },
  },
  final: ['CLOSED', 'REFUSED', 'WITHDRAWN'],
});

export type ReviewState = StateOf<typeof reviewWorkflow>;
export type ReviewDeed = DeedOf<typeof reviewWorkflow>;
