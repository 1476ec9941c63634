import { defineWorkflow } from '#kernel';

/** A party on the file of a report, until the entry turns out wrong. */
export const partyWorkflow = defineWorkflow({
  name: 'party',
  initial: 'ON_FILE',
  states: { ON_FILE: { to: { remove: 'REMOVED' } }, REMOVED: { to: {} } },
  final: ['ON_FILE', 'REMOVED'],
});
