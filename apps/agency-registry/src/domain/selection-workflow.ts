import { defineWorkflow, type DeedOf, type StateOf } from '#kernel';

/**
 * The choice of a project's appraisal agencies (条例 art. 20, 办法 art. 4): by agreement of the households; failing that by
 * their vote or by lot. A vote that decides nothing is not repeated until it pleases: the lot follows. Annulment is open to
 * the end and leaves everything public; a new round begins afresh.
 */
export const selectionWorkflow = defineWorkflow({
  name: 'selection',
  initial: 'AGREEING',
  states: {
    AGREEING: { to: { agree: 'CONCLUDED', 'find-no-agreement': 'NOT_AGREED', lapse: 'NOT_AGREED', annul: 'ANNULLED' } },
    // An agreement reached in time may come on file after the last day.
    NOT_AGREED: { to: { agree: 'CONCLUDED', 'call-vote': 'VOTING', 'call-draw': 'DRAWING', annul: 'ANNULLED' } },
    VOTING: {
      to: { 'record-ballot': 'VOTING', choose: 'CONCLUDED', 'fail-vote': 'VOTE_FAILED', annul: 'ANNULLED' },
    },
    VOTE_FAILED: { to: { 'call-draw': 'DRAWING', annul: 'ANNULLED' } },
    DRAWING: { to: { 'seal-text': 'DRAWING', draw: 'CONCLUDED', annul: 'ANNULLED' } },
    CONCLUDED: { to: { annul: 'ANNULLED' } },
    ANNULLED: { to: {} },
  },
  final: ['CONCLUDED', 'ANNULLED'],
});

export type SelectionDeed = DeedOf<typeof selectionWorkflow>;
export type SelectionState = StateOf<typeof selectionWorkflow>;
