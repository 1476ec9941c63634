import { problems } from '#kernel';
import { partyWorkflow } from './party-workflow.js';
import { representationWorkflow } from './representation-workflow.js';

it('has no state that cannot be reached or left without an end', () => {
  expect(problems(partyWorkflow)).toEqual([]);
  expect(problems(representationWorkflow)).toEqual([]);
});
