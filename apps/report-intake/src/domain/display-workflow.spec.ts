import { problems } from '#kernel';
import { displayWorkflow } from './display-workflow.js';

it('has no state that cannot be reached or left without an end', () => {
  expect(problems(displayWorkflow)).toEqual([]);
});
