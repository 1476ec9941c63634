import { defineWorkflow, type DeedOf, type StateOf } from '#kernel';

/**
 * One version of a household report from submission to service. A returned version is never registered or served; a new
 * version supersedes it. A wrong entry of service is voided, and the version is served again. Once served it cannot be
 * withdrawn, only superseded: the household's rights run from it. A preliminary result displayed before submission needs no
 * second display.
 */
export const reportWorkflow = defineWorkflow({
  name: 'household-report',
  initial: 'SUBMITTED',
  states: {
    SUBMITTED: { to: { return: 'RETURNED', 'ask-for-reasons': 'REASON_PENDING', register: 'REGISTERED' } },
    RETURNED: { to: { supersede: 'SUPERSEDED', withdraw: 'WITHDRAWN' } },
    REASON_PENDING: {
      to: { register: 'REGISTERED', return: 'RETURNED', supersede: 'SUPERSEDED', withdraw: 'WITHDRAWN' },
    },
    REGISTERED: {
      to: { 'put-on-display': 'ON_DISPLAY', serve: 'SERVED', supersede: 'SUPERSEDED', withdraw: 'WITHDRAWN' },
    },
    ON_DISPLAY: { to: { 'end-display': 'DISPLAYED', supersede: 'SUPERSEDED', withdraw: 'WITHDRAWN' } },
    DISPLAYED: { to: { serve: 'SERVED', supersede: 'SUPERSEDED', withdraw: 'WITHDRAWN' } },
    SERVED: { to: { 'void-service': 'REGISTERED', supersede: 'SUPERSEDED' } },
    SUPERSEDED: { to: {} },
    WITHDRAWN: { to: {} },
  },
  final: ['SERVED', 'SUPERSEDED', 'WITHDRAWN'],
});

export type ReportState = StateOf<typeof reportWorkflow>;
export type ReportDeed = DeedOf<typeof reportWorkflow>;
