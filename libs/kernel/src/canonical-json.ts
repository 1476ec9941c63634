import { createHash } from 'node:crypto';
import { Refusal } from './refusal.js';

/** No message of ours nests deeper than a handful; a body built to exhaust the stack is turned away well before it can. */
const DEEPEST = 64;

/**
 * JSON with one spelling per value (RFC 8785): keys in UTF-16 order, no white space, members that are undefined left out.
 * Equal content gives equal text whatever order it arrived in, so its hash can stand for it.
 * Throws TypeError on what JSON cannot say without loss (NaN, bigint, function, Map, undefined in a list), and refuses with
 * 'json-too-deep' beyond 64 levels.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

/** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function write(value: unknown, depth: number): string {
  if (depth > DEEPEST) throw new Refusal('json-too-deep', { details: { deepest: DEEPEST } });
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object' && !(value instanceof Map || value instanceof Set)) return writeObject(value, depth);
  throw new TypeError(`JSON cannot hold this ${typeof value} without loss`);
}

function writeObject(value: object, depth: number): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}
