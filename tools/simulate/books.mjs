import { caseWorkflow } from '../../dist/apps/misconduct/src/domain/case-workflow.js';
import { complaintWorkflow } from '../../dist/apps/misconduct/src/domain/complaint-workflow.js';
import { correctionWorkflow } from '../../dist/apps/misconduct/src/domain/correction-workflow.js';
import { disputeWorkflow } from '../../dist/apps/misconduct/src/domain/dispute-workflow.js';
import { performanceWorkflow } from '../../dist/apps/misconduct/src/domain/performance-workflow.js';
import { recordWorkflow } from '../../dist/apps/misconduct/src/domain/record-workflow.js';
import { remedyWorkflow } from '../../dist/apps/misconduct/src/domain/remedy-workflow.js';
import { repairWorkflow } from '../../dist/apps/misconduct/src/domain/repair-workflow.js';
import { correctiveStepWorkflow } from '../../dist/apps/reviews/src/domain/corrective-step-workflow.js';
import { determinationWorkflow } from '../../dist/apps/reviews/src/domain/determination-workflow.js';
import { reviewWorkflow } from '../../dist/apps/reviews/src/domain/review-workflow.js';

const inReviews = (workflow, table) => ({
  workflow,
  files: `select id, status as state from reviews.${table}`,
  steps: `select subject_id as id, from_state, deed, to_state from reviews.history
          where subject_kind = '${workflow.name}' order by seq`,
});
const inMisconduct = (workflow, table) => ({
  workflow,
  files: `select id, state from misconduct.${table}`,
  steps: `select subject_id as id, from_state, deed, to_state from misconduct.proceeding_step
          where proceeding = '${workflow.name}' order by version`,
});

/** Every kind of file the simulation leaves, its law, and the history it kept. */
export const BOOKS = [
  inReviews(reviewWorkflow, 'review'),
  inReviews(determinationWorkflow, 'determination'),
  inReviews(correctiveStepWorkflow, 'corrective_step'),
  {
    workflow: caseWorkflow,
    files: 'select id, state from misconduct.misconduct_case',
    steps: 'select case_id as id, from_state, deed, to_state from misconduct.case_step order by version',
  },
  inMisconduct(recordWorkflow, 'bad_conduct_record'),
  inMisconduct(repairWorkflow, 'credit_repair'),
  inMisconduct(remedyWorkflow, 'penalty_remedy'),
  inMisconduct(correctionWorkflow, 'correction_order'),
  inMisconduct(performanceWorkflow, 'performance'),
  inMisconduct(disputeWorkflow, 'record_dispute'),
  inMisconduct(complaintWorkflow, 'complaint'),
];

/** Lines of a history that the table does not have because they change no state. */
const TRACED = new Set([
  'recomputed',
  'declare-interest',
  'reopen',
  'suspend-answer-period',
  'resume-answer-period',
  'extend-answer-period',
]);
/** First lines: the file is put on record in its first state. */
const OPENED = new Set(['file', 'open', 'open-lead']);

/** What is unlawful about a file's history and where it ended; empty for a lawful one. */
export function judge({ name, initial, states, final }, { state, steps }) {
  const problems = [];
  let at = null;
  for (const [n, { from_state: from, deed, to_state: to }] of steps.entries()) {
    if (n === 0) {
      const begins = OPENED.has(deed) && to === initial && (from === null || from === initial);
      if (!begins) problems.push(`begins with ${from} ${deed} ${to}`);
    } else {
      if (from !== at) problems.push(`${deed} starts from ${from}, the file was ${at}`);
      const lawful = TRACED.has(deed) ? from === to : states[from]?.to[deed] === to;
      if (!lawful) problems.push(`${from} does not lead to ${to} by ${deed}`);
    }
    at = to;
  }
  if (steps.length === 0) problems.push('has no history');
  if (at !== state) problems.push(`is ${state}, its history ends with ${at}`);
  if (!final.includes(state)) problems.push(`ends as ${state}`);
  return problems.map((problem) => `${name} ${problem}`);
}
