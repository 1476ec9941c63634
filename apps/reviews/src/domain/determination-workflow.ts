import { defineWorkflow, type DeedOf, type StateOf } from '#kernel';

/**
 * Expert determination (鉴定), 征收评估办法 art. 22-25 and 31. The panel may be drawn again when a ground for recusal comes to
 * light. What the panel does while it examines leaves the state as it is. A report sent back ends with a new report or with the record that none came; then the fee is allocated.
 * A last day that moves may show that an application was in time: it then waits like any other, and a ruling that refused it as
 * late falls.
 */
export const determinationWorkflow = defineWorkflow({
  name: 'determination',
  initial: 'FILED',
  states: {
    FILED: { to: { 'mark-late': 'LATE', accept: 'ACCEPTED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' } },
    LATE: {
      to: { 'find-in-time': 'FILED', 'admit-late': 'ACCEPTED', 'refuse-late': 'REFUSED', withdraw: 'WITHDRAWN' },
    },
    ACCEPTED: { to: { 'draw-panel': 'PANEL_DRAWN', withdraw: 'WITHDRAWN' } },
    PANEL_DRAWN: { to: { 'redraw-panel': 'PANEL_DRAWN', 'start-examining': 'EXAMINING', withdraw: 'WITHDRAWN' } },
    EXAMINING: {
      to: {
        'examine-aspect': 'EXAMINING',
        'ask-party': 'EXAMINING',
        'answer-panel': 'EXAMINING',
        'record-site-visit': 'EXAMINING',
        pause: 'PAUSED',
        'redraw-panel': 'PANEL_DRAWN',
        maintain: 'MAINTAINED',
        'send-back': 'CORRECT',
        withdraw: 'WITHDRAWN',
      },
    },
    PAUSED: { to: { 'answer-panel': 'PAUSED', resume: 'EXAMINING', withdraw: 'WITHDRAWN' } },
    MAINTAINED: { to: { 'allocate-fee': 'FEE_ALLOCATED' } },
    CORRECT: { to: { 'receive-new-report': 'REISSUED', 'record-no-new-report': 'NOT_REISSUED' } },
    REISSUED: { to: { 'allocate-fee': 'FEE_ALLOCATED' } },
    NOT_REISSUED: { to: { 'receive-new-report': 'REISSUED', 'allocate-fee': 'FEE_ALLOCATED' } },
    FEE_ALLOCATED: { to: { close: 'CLOSED' } },
    CLOSED: { to: {} },
    REFUSED: { to: { 'withdraw-ruling': 'FILED' } },
    WITHDRAWN: { to: {} },
  },
  final: ['CLOSED', 'REFUSED', 'WITHDRAWN'],
});

export type DeterminationState = StateOf<typeof determinationWorkflow>;
export type DeterminationDeed = DeedOf<typeof determinationWorkflow>;
