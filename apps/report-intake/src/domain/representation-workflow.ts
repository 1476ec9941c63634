import { defineWorkflow } from '#kernel';

/** Authority to act for a party, until it is ended; that its last day passed needs no deed. */
export const representationWorkflow = defineWorkflow({
  name: 'representation',
  initial: 'IN_FORCE',
  states: { IN_FORCE: { to: { end: 'ENDED' } }, ENDED: { to: {} } },
  final: ['IN_FORCE', 'ENDED'],
});
