import { defineWorkflow, type StateOf } from '#kernel';

/** An expert's place on a committee's roster (办法 art. 23). Whoever left may be entered anew. */
export const rosterWorkflow = defineWorkflow({
  name: 'expert',
  initial: 'ON_ROSTER',
  states: {
    ON_ROSTER: { to: { change: 'ON_ROSTER', leave: 'LEFT' } },
    LEFT: { to: {} },
  },
  final: ['LEFT'],
});

export type RosterState = StateOf<typeof rosterWorkflow>;
