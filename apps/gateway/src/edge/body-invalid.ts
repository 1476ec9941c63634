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

/** A body or query of the wrong shape; names every field, not only the first. */
export class BodyInvalid extends Refusal {
  constructor(readonly fields: FieldProblem[]) {
    super('body-invalid', { pointer: fields[0]?.pointer ?? '' });
  }
}

const mostFieldsNamed = 100;

export const bodyInvalid = (errors: ValidationError[]): BodyInvalid =>
  new BodyInvalid(errors.flatMap((error) => fieldsOf(error, '')).slice(0, mostFieldsNamed));

export const fieldProblem = (pointer: string, rule: string, en: string): FieldProblem => ({
  pointer,
  rule,
  zh: chineseFor(rule),
  en,
});

/** RFC 6901; names are cut, for they may be anything. */
export const pointerTo = (above: string, name: string): string =>
  `${above}/${name.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100)}`;

function fieldsOf(error: ValidationError, above: string): FieldProblem[] {
  const pointer = pointerTo(above, error.property);
  const own = Object.entries(error.constraints ?? {}).map(([rule, en]) => fieldProblem(pointer, rule, en));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, pointer))];
}
