import type { Homes } from '../homes.js';
import type { Column } from './column.js';
import { inOrder, type Groups, type OrderedHomes } from './order-homes.js';
import { medianOf } from './order-statistics.js';

/** Storeys up to which a house is taken to have no lift. */
const WALK_UP = 7;
/** Homes an indicator needs on either side to be worth a column. */
const FEW = 3;
/** Most words of a category that get a column of their own; the rarest share one. */
const MOST_WORDS = 12;

/** The home that parts of a score are counted from, in every project the same. */
const STANDARD = { area: 80, age: 25 };
const STANDARD_WORDS = ['structure brick-concrete', 'use residential', 'orientation S', 'decoration plain'];

/** Log unit price of the standard home. */
export function standardHome(names: readonly string[], beta: Float64Array): number {
  let sum = beta[0]!;
  for (const word of STANDARD_WORDS) if (names.includes(word)) sum += beta[names.indexOf(word)]!;
  return sum;
}

/** What a home is, apart from where it stands: size, age, floor, structure, use, orientation, decoration, further facts. */
export function homeColumns(homes: Homes, ordered: OrderedHomes): Column[] {
  const { n, row, logArea, use } = ordered;
  const main = mainOf(use);
  const isMain = new Float64Array(n);
  for (let i = 0; i < n; i++) if (use.codes[i] === main) isMain[i] = 1;
  const valued = inOrder(homes.valuationYear, row);
  const built = inOrder(homes.builtYear, row);
  const latest = valued.reduce((most, year) => (year > most ? year : most), -Infinity);
  const thisYear = latest > 0 ? latest : built.reduce((most, year) => (year > most ? year : most), 0);
  const age = built.map((year, i) => Math.max(0, (valued[i]! > 0 ? valued[i]! : thisYear) - year));
  return [
    ...curve('area', logArea, Math.log(STANDARD.area), 1, 0.15),
    ...curve('age', age, STANDARD.age, 10, 0.1),
    ...storeys(homes, ordered),
    ...words('structure', ordered.structure, 0.25),
    ...words('use', use, 0.6),
    ...words('orientation', ordered.orientation, 0.05, isMain),
    ...words('decoration', ordered.decoration, 0.1),
    ...withinUse(ordered, main),
    ...moved('valued', valued, 0.2),
    ...[...homes.attributes.keys()].sort().flatMap((name) => {
      return further(name, inOrder(homes.attributes.get(name) ?? new Float64Array(n).fill(NaN), row));
    }),
  ];
}

/** The use most homes have. */
function mainOf({ sizes }: Groups): number {
  let main = 0;
  for (let code = 1; code < sizes.length; code++) if (sizes[code]! > sizes[main]!) main = code;
  return main;
}

/** A measure, its square, and an indicator of those where it is unknown. */
function curve(name: string, values: Float64Array, middle: number, unit: number, spread: number): Column[] {
  const known = knownOf(values);
  if (!varies(known)) return unknownOf(name, values);
  const linear = new Float64Array(values.length);
  const squared = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    linear[i] = clip((values[i]! - middle) / unit, 6);
    squared[i] = linear[i]! * linear[i]!;
  }
  return [
    { name, values: linear, spread, isPlace: false },
    { name: `${name}²`, values: squared, spread, isPlace: false },
    ...unknownOf(name, values),
  ];
}

function unknownOf(name: string, values: Float64Array): Column[] {
  const unknown = new Float64Array(values.length);
  for (let i = 0; i < unknown.length; i++) if (Number.isNaN(values[i]!)) unknown[i] = 1;
  return indicator(`${name} unknown`, unknown, 0.1);
}

/** The floor of walk-ups and of houses with a lift apart, the ground floor and the top floor. */
function storeys(homes: Homes, { row }: OrderedHomes): Column[] {
  const floor = inOrder(homes.floor, row);
  const floors = inOrder(homes.floors, row).map((count, i) => Math.max(count, floor[i]!));
  const height = floor.map((at, i) => (floors[i]! > 1 ? clip((at - 1) / (floors[i]! - 1), 1) : 0));
  const at = (name: string, of: (i: number) => number): Column => {
    const values = new Float64Array(height.length);
    for (let i = 0; i < values.length; i++) {
      if (!Number.isNaN(height[i]!) && !Number.isNaN(floors[i]!)) values[i] = of(i);
    }
    return { name, values, spread: 0.1, isPlace: false };
  };
  const lift = (i: number): boolean => floors[i]! > WALK_UP;
  return [
    at('floor of walk-up', (i) => (lift(i) ? 0 : height[i]!)),
    at('floor of walk-up²', (i) => (lift(i) ? 0 : height[i]! * height[i]!)),
    at('floor with lift', (i) => (lift(i) ? height[i]! : 0)),
    at('floor with lift²', (i) => (lift(i) ? height[i]! * height[i]! : 0)),
    at('lift', (i) => (lift(i) ? 1 : 0)),
    at('top floor', (i) => (floors[i]! > 1 && floor[i] === floors[i] ? 1 : 0)),
    at('storeys', (i) => Math.log(Math.max(1, floors[i]!))),
    ...unknownOf('floor', height),
  ].filter(({ values }) => varies(values));
}

/** An indicator per word but the commonest; homes without a word have one of their own. */
function words(name: string, groups: Groups, spread: number, within?: Float64Array): Column[] {
  const { codes, sizes, names } = groups;
  const common = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const own = common.slice(1, MOST_WORDS);
  const rest = new Set(common.slice(MOST_WORDS));
  const column = (label: string, has: (code: number) => boolean): Column[] => {
    const values = new Float64Array(codes.length);
    for (let i = 0; i < values.length; i++) if (has(codes[i]!)) values[i] = within?.[i] ?? 1;
    return varies(values) ? [{ name: label, values, spread, isPlace: false }] : [];
  };
  return [
    ...own.flatMap((word) => column(`${name} ${names[word]}`, (code) => code === word)),
    ...(rest.size > 0 ? column(`${name} other`, (code) => rest.has(code)) : []),
    ...column(`${name} unknown`, (code) => code === -1),
  ];
}

/** Size counts differently for shops than for flats, where there are enough of them to tell. */
function withinUse({ use, logArea }: OrderedHomes, main: number): Column[] {
  const middle = medianOf(logArea.slice(), logArea.length);
  return use.names.flatMap((name, word): Column[] => {
    if (word === main || use.sizes[word]! < 40) return [];
    const values = new Float64Array(logArea.length);
    for (let i = 0; i < values.length; i++) if (use.codes[i] === word) values[i] = logArea[i]! - middle;
    return [{ name: `area of ${name}`, values, spread: 0.1, isPlace: false }];
  });
}

/** A measure that most projects hold still: used only where it moves. */
function moved(name: string, values: Float64Array, spread: number): Column[] {
  const known = knownOf(values);
  const middle = medianOf(known.slice(), known.length);
  const linear = values.map((value) => (Number.isNaN(value) ? 0 : value - middle));
  return varies(linear) ? [{ name, values: linear, spread, isPlace: false }] : [];
}

/** A further fact in units of its own spread, its tails drawn in; logarithms where it is skewed. */
function further(name: string, given: Float64Array): Column[] {
  const values = isSkewed(given) ? given.map((value) => Math.log1p(value)) : given;
  const known = knownOf(values);
  if (known.length < FEW) return [];
  const middle = medianOf(known.slice(), known.length);
  const mean = known.reduce((sum, value) => sum + Math.abs(value - middle), 0) / known.length;
  if (!(mean > 0)) return unknownOf(name, values);
  const linear = values.map((value) => (Number.isNaN(value) ? 0 : clip((value - middle) / mean, 5)));
  return [{ name, values: linear, spread: 0.1, isPlace: false }, ...unknownOf(name, values)];
}

function isSkewed(values: Float64Array): boolean {
  const known = knownOf(values);
  if (known.some((value) => value < 0)) return false;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return mean > 1.3 * medianOf(known, known.length);
}

function knownOf(values: Float64Array): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) known[count++] = values[i]!;
  return known.subarray(0, count);
}

function indicator(name: string, values: Float64Array, spread: number): Column[] {
  let ones = 0;
  for (let i = 0; i < values.length; i++) ones += values[i]!;
  return ones >= FEW && values.length - ones >= FEW ? [{ name, values, spread, isPlace: false }] : [];
}

function varies(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return true;
  return values.length > 0 && Number.isNaN(values[0]!);
}

function clip(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
