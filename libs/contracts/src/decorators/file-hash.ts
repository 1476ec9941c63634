import { IsString, Matches } from 'class-validator';

const marked = new Map<unknown, Set<string>>();

/** SHA-256 of a file uploaded before, 64 lower-case hexadecimal digits; with `each`, so is every item of a list. The gateway refuses one it does not hold. */
export function FileHash({ each = false } = {}): PropertyDecorator {
  const checks = [IsString({ each }), Matches(/^[0-9a-f]{64}$/, { each })];
  return (target, key) => {
    for (const check of checks) check(target, key);
    marked.set(target.constructor, (marked.get(target.constructor) ?? new Set()).add(String(key)));
  };
}

/** A file a message names, and where in the message: a JSON pointer. */
export interface NamedFile {
  sha256: string;
  pointer: string;
}

/** Every file a message names by its hash, at any depth. Asks the classes, so the message must be an instance of its class. */
export function filesNamedIn(value: unknown, pointer = ''): NamedFile[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => filesNamedIn(item, `${pointer}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const hashes = hashesOf(value);
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    hashes.has(key) ? namedAt(member, `${pointer}/${key}`) : filesNamedIn(member, `${pointer}/${key}`),
  );
}

function namedAt(member: unknown, pointer: string): NamedFile[] {
  if (Array.isArray(member)) return member.flatMap((item, index) => namedAt(item, `${pointer}/${index}`));
  return typeof member === 'string' ? [{ sha256: member, pointer }] : [];
}

/** Properties marked on the class of the message or on one it extends. */
function hashesOf(value: object): Set<string> {
  const found = new Set<string>();
  for (let of: unknown = value.constructor; typeof of === 'function'; of = Object.getPrototypeOf(of)) {
    for (const key of marked.get(of) ?? []) found.add(key);
  }
  return found;
}
