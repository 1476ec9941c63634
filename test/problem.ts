import { refusals } from '#contracts';
import type { Response } from 'supertest';
import type { Sending, WholeSystem } from './whole-system.js';

interface ProblemAnswer {
  status: number;
  code: string;
  pointer?: string;
  errors?: { pointer: string; rule: string }[];
}

const text = expect.stringMatching(/\S/) as string;
const both = { zh: expect.stringMatching(/\p{Script=Han}/u) as string, en: expect.stringMatching(/[a-z]/) as string };

/** Holds the answer to RFC 9457 as the API has it: its status, a code of the catalogue, both languages, the cure. */
export function problemIn(answer: Response): ProblemAnswer {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = answer.body as ProblemAnswer;
  const known = refusals[problem.code];
  expect(problem).toMatchObject({
    type: `/api/docs/refusals#${problem.code}`,
    title: text,
    status: answer.status,
    detail: both,
    fix: both,
    instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
  });
  expect({ code: problem.code, status: known?.status }).toEqual({ code: problem.code, status: answer.status });
  for (const error of problem.errors ?? []) {
    expect(error).toEqual({ pointer: expect.stringMatching(/^(\/.*)?$/s), rule: text, zh: both.zh, en: text });
  }
  return problem;
}

interface Refused {
  status: number;
  code: string;
  pointer?: string;
}

/** Sends it, wants a problem for an answer, and finds every table of every service as it was. */
export type Refusing = (method: string, path: string, sending: Sending) => Promise<Refused>;

export const refusing =
  (system: WholeSystem, before: Record<string, string>): Refusing =>
  async (method, path, sending) => {
    const { status, code, pointer } = problemIn(await system.send(method, path, sending));
    expect(await system.written()).toEqual(before);
    return { status, code, ...(pointer === undefined ? {} : { pointer }) };
  };
