import { creditCodeOf, organisationCodeOf } from '#kernel';
import fc, { type Arbitrary } from 'fast-check';
import { paperSha256 } from './paper.js';

/** As much of a JSON schema as the API's own document uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
}

export type Schemas = Record<string, Schema>;

/** What a schema's words cannot say, by pattern: a text that also has the right check digits. */
const samples: Record<string, Arbitrary<string>> = {
  '^[0-9a-f]{64}$': fc.constant(paperSha256),
  '^[0-9A-HJ-NP-RTUWXY]{18}$': fc
    .integer({ min: 100_000, max: 999_999 })
    .map((n) => creditCodeOf(`91220102${organisationCodeOf(`MA${n}`)}`)),
};

const days = fc.constantFrom('1990-01-01', '2024-02-29', '2026-03-02', '2026-05-06', '2026-05-07', '2100-12-31');

/** Texts that name something real, by the property they stand in. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** What values are made from: the document's schemas, and what there is to name. */
interface World {
  schemas: Schemas;
  known: Known;
}

/** Values the schema allows, its limits among them, naming real things more often than not. */
export function validFor(schema: Schema, world: World, property = ''): Arbitrary<unknown> {
  const named = schema.$ref?.split('/').at(-1);
  if (named !== undefined) return validFor(world.schemas[named] ?? {}, world);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'object' || schema.properties) return objects(schema, world);
  if (schema.type === 'array') return lists(schema, validFor(schema.items ?? {}, world, property));
  if (schema.type === 'string') return texts(schema, world.known[property]);
  if (schema.type === 'integer' || schema.type === 'number') return numbers(schema);
  return schema.type === 'boolean' ? fc.boolean() : fc.jsonValue({ maxDepth: 2 });
}

function objects({ properties = {}, required = [] }: Schema, world: World) {
  const members = Object.entries(properties).map(([name, schema]) => [name, validFor(schema, world, name)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: required, noNullPrototype: true });
}

function lists({ minItems = 0, maxItems = 3, uniqueItems }: Schema, item: Arbitrary<unknown>) {
  const size = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 4)) };
  return uniqueItems ? fc.uniqueArray(item, { ...size, selector: (one) => JSON.stringify(one) }) : fc.array(item, size);
}

function texts(schema: Schema, known: readonly string[] | undefined): Arbitrary<string> {
  const any = anyText(schema);
  return known ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, any) : any;
}

function anyText({ format, pattern, minLength = 0, maxLength = 40 }: Schema): Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return days;
  if (pattern !== undefined) return samples[pattern] ?? fc.stringMatching(new RegExp(pattern));
  const short = { minLength, maxLength: Math.min(maxLength, minLength + 30) };
  const chinese = fc.string({ ...short, unit: fc.constantFrom(...'房屋征收评估复核ab 1') });
  const longest = fc.constantFrom('价', 'x').map((unit) => unit.repeat(maxLength));
  return fc.oneof({ weight: 4, arbitrary: chinese }, fc.string({ ...short, unit: 'grapheme' }), longest);
}

function numbers({ type, minimum = -1000, maximum = 1e6, multipleOf }: Schema): Arbitrary<number> {
  const limits = fc.constantFrom(minimum, maximum);
  if (type === 'integer') return fc.oneof(fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 53 - 1) }), limits);
  const hundredths = { min: Math.ceil(minimum * 100), max: Math.min(Math.floor(maximum * 100), 2 ** 53 - 1) };
  return fc.oneof(multipleOf === 0.01 ? fc.integer(hundredths).map((n) => n / 100) : fc.double(), limits);
}
