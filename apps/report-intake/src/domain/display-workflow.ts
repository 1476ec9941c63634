import { defineWorkflow } from '#kernel';

/** A public display (公示) of preliminary results: explained on site and corrected while it is open, until it is ended. */
export const displayWorkflow = defineWorkflow({
  name: 'public-display',
  initial: 'OPEN',
  states: { OPEN: { to: { explain: 'OPEN', correct: 'OPEN', end: 'ENDED' } }, ENDED: { to: {} } },
  final: ['ENDED'],
});
