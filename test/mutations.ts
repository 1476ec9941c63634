import fc, { type Arbitrary } from 'fast-check';

const oddNumbers = [0, -1, -0.5, 1e-7, 1e308, -1e308, 2 ** 31, 2 ** 53, 2 ** 63];
const oddUnicode = [
  '',
  ' ',
  '\u3000',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\u202e',
  '\uffff',
  '😀',
  '\r\n',
  'İ',
];
const oddTexts = ['null', '0', 'NaN', '%00', "' or 1=1 --", '$1', '\\', '"', '<script>', '../..', 'x'.repeat(20_000)];
const oddDays = [
  '2026-02-30',
  '0001-01-01',
  '9999-12-31',
  '2026-1-1',
  '2026-05-06T00:00:00Z',
  '-271821-04-20',
  'infinity',
];
const oddObjects = [[], {}, [[]], [null], [{}], { '': 0 }, { length: 1e9 }, { a: { b: { c: [] } } }, Array(40).fill(0)];

/** Values that fit nowhere, or nearly. */
const odd: readonly unknown[] = [null, true, ...oddNumbers, ...oddUnicode, ...oddTexts, ...oddDays, ...oddObjects];

const oddNames = [
  '',
  ' ',
  'colour',
  'id',
  'tenant',
  'version',
  'then',
  'toJSON',
  '__proto__',
  'constructor',
  '\0',
  '\ud800',
  '0',
];

type Change = (value: unknown) => unknown;

/** One step away: the next number, a text one shorter or longer, a list with an item more or none, a number as text. */
const nudges: readonly Change[] = [
  (value) => (typeof value === 'number' ? value + 1 : [value]),
  (value) => (typeof value === 'number' ? value - 1 : { value }),
  (value) => (typeof value === 'number' ? value * 1_000_000 : String(value)),
  (value) => (typeof value === 'number' ? value + 0.001 : null),
  (value) => (typeof value === 'string' ? `${value}x` : Number(value)),
  (value) => (typeof value === 'string' ? value.slice(1) : value === null),
  (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  (value) => (Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[])] : value),
  (value) => (Array.isArray(value) ? [] : value),
  (value) => (Array.isArray(value) ? Array<unknown>(300).fill(value[0]) : value),
];

const gone = Symbol('gone');

const change: Arbitrary<Change> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...odd).map(
      (value): Change =>
        () =>
          value,
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(...nudges) },
  { weight: 1, arbitrary: fc.constant<Change>(() => gone) },
  {
    weight: 1,
    arbitrary: fc.jsonValue({ maxDepth: 3 }).map(
      (value): Change =>
        () =>
          value,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...oddNames), fc.constantFrom(...odd)).map(
      ([name, value]): Change =>
        (before) =>
          withMember(before, name, value),
    ),
  },
);

const withMember = (before: unknown, name: string, value: unknown): unknown =>
  isObject(before) ? Object.fromEntries([...Object.entries(before), [name, value]]) : before;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with up to four things wrong with it, anywhere in it. */
export const mutated = (valid: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc
    .tuple(valid, fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 4 }))
    .map(([value, changes]) => changes.reduce((now, [at, one]) => changedAt(now, at, one), value));

/** Counts the places of a value, itself first, and changes the one at that number. */
function changedAt(value: unknown, at: number, one: Change): unknown {
  const target = at % placesIn(value);
  let place = -1;
  const walk = (here: unknown): unknown => {
    place += 1;
    if (place === target) return one(here);
    if (Array.isArray(here)) return (here as unknown[]).map(walk).filter((item) => item !== gone);
    if (!isObject(here)) return here;
    const members = Object.entries(here).map(([name, member]) => [name, walk(member)] as const);
    return Object.fromEntries(members.filter(([, member]) => member !== gone));
  };
  const after = walk(value);
  return after === gone ? {} : after;
}

const placesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, member) => sum + placesIn(member), 1)
    : 1;
