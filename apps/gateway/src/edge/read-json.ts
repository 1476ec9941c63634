import { Refusal } from '#kernel';
import { BodyInvalid, fieldProblem, pointerTo, type FieldProblem } from './body-invalid.js';
import { namesIn, repeatedName } from './repeated-name.js';

const deepest = 64;
/** The largest message we take, a thousand facts of a study, holds about eleven thousand values. */
const mostValues = 15_000;
const mostMembers = 200;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Names every object has from birth: the transformer would skip them in silence. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Reads a JSON body as I-JSON (RFC 7493), so that its hash stands for one content only: well-formed UTF-8, an object, no
 * name twice, no null. Bounds depth and number of values before anything else walks over them.
 */
export function readJson(bytes: Uint8Array): object {
  const text = textOf(bytes);
  const body = parsed(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new BodyInvalid([fieldProblem('', 'isObject', 'the body must be an object')]);
  }
  const walk: Walk = { path: [], values: 0, names: 0 };
  look(body, walk);
  if (namesIn(text) !== walk.names) {
    throw new BodyInvalid([fieldProblem(repeatedName(text) ?? '', 'namedOnce', 'the name is given twice')]);
  }
  return body;
}

/** Those of the names that no message can have, as problems like any unknown field. */
export const inheritedNames = (names: readonly string[], above = ''): FieldProblem[] =>
  names.filter((name) => inherited.has(name)).map((name) => unknownField(name, above));

export const unknownField = (name: string, above = ''): FieldProblem =>
  fieldProblem(pointerTo(above, name), 'whitelistValidation', `property ${name} should not exist`);

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal('body-unreadable', { pointer: '' });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('body-unreadable', { pointer: '' });
  }
}

interface Walk {
  path: string[];
  values: number;
  names: number;
}

function look(value: object, walk: Walk): void {
  const names = Object.keys(value);
  const isList = Array.isArray(value);
  walk.values += names.length;
  if (walk.path.length >= deepest) throw new Refusal('json-too-deep', { pointer: '', details: { deepest } });
  if (walk.values > mostValues || (!isList && names.length > mostMembers)) {
    throw new Refusal('body-too-large', { pointer: pointerOf(walk), details: { mostValues, mostMembers } });
  }
  if (!isList) walk.names += names.length;
  for (const name of names) {
    if (!isList && inherited.has(name)) throw new BodyInvalid([unknownField(name, pointerOf(walk))]);
    const member = (value as Record<string, unknown>)[name];
    if (member === null) throw new BodyInvalid([noNull(pointerTo(pointerOf(walk), name))]);
    if (typeof member !== 'object') continue;
    walk.path.push(name);
    look(member, walk);
    walk.path.pop();
  }
}

/** No field of a request takes null; the rules of optional fields alone would let it pass to the services. */
const noNull = (pointer: string): FieldProblem =>
  fieldProblem(pointer, 'noNull', 'null is no value: leave the field out');

const pointerOf = ({ path }: Walk): string => path.reduce(pointerTo, '');
