import { Refusal } from '#kernel';
import type { ValidationError } from 'class-validator';
import { chineseFor } from './rule-texts.js';

/** One field that does not fit: where, which rule, and the rule in words. */
export interface FieldProblem {
  pointer: string;
  rule: string;
  zh: string;
  en: string;
}

/** A body of the wrong shape; names every field, not only the first. */
export class BodyInvalid extends Refusal {
  constructor(readonly fields: FieldProblem[]) {
    super('body-invalid');
  }
}

const mostFieldsNamed = 100;

export const bodyInvalid = (errors: ValidationError[]): BodyInvalid =>
  new BodyInvalid(errors.flatMap((error) => fieldsOf(error, '')).slice(0, mostFieldsNamed));

function fieldsOf(error: ValidationError, above: string): FieldProblem[] {
  const pointer = `${above}/${escaped(error.property)}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, en]) => ({ pointer, rule, zh: chineseFor(rule), en }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, pointer))];
}

/** RFC 6901. */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100);
