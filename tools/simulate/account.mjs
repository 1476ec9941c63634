import { BOOKS, judge } from './books.mjs';
import { deadlineProblems } from './deadline-books.mjs';
import { definitions } from './services.mjs';

/** Holds the database against the law's tables; answers figures and, in words, what is wrong. */
export async function account({ client, lastDay, dayOf }) {
  const problems = [];
  const byEnd = {};
  for (const book of BOOKS) {
    const { ends, wrong } = await judged(client, book);
    if (Object.keys(ends).length > 0) byEnd[book.workflow.name] = ends;
    problems.push(...wrong);
  }
  const illegalEnds = new Set(problems.map(({ id }) => id)).size;
  const kept = await deadlineProblems({ client, lastDay, dayOf });
  const deadLetters = await deadLettersOf(client);
  return {
    problems: [...problems.map(({ id, problem }) => `${problem} (${id})`), ...kept.problems],
    figures: { illegalEnds, ...kept.figures, deadLetters, byEnd },
  };
}

async function judged(client, { workflow, files, steps }) {
  const histories = new Map();
  for (const { id, ...step } of (await client.query(steps)).rows) {
    if (!histories.has(id)) histories.set(id, []);
    histories.get(id).push(step);
  }
  const ends = {};
  const wrong = [];
  for (const { id, state } of (await client.query(files)).rows) {
    ends[state] = (ends[state] ?? 0) + 1;
    const problems = judge(workflow, { state, steps: histories.get(id) ?? [] });
    wrong.push(...problems.map((problem) => ({ id, problem })));
  }
  return { ends, wrong };
}

async function deadLettersOf(client) {
  const counts = Object.keys(definitions).map((name) => `select count(*)::int as n from ${name}.dead_letter`);
  const { rows } = await client.query(counts.join(' union all '));
  return rows.reduce((all, { n }) => all + n, 0);
}
