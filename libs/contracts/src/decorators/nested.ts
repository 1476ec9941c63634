import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

type ClassOf = () => new () => object;

/** An object of class `of()`, checked within. `ValidateNested` alone lets null, a missing value and an empty list pass. */
export function Nested(of: ClassOf): PropertyDecorator {
  return all(
    [IsObject(), ValidateNested(), Type(of)],
    JSONSchema((_, options) => ({ $ref: options.refPointerPrefix + of().name })),
  );
}

/**
 * A list of `min` to `max` objects of class `of()`, each checked within; null is not an item. Of a list that is too long
 * one item too many is kept, enough to refuse it: a body full of empty objects would cost a minute to check.
 */
export function NestedList(of: ClassOf, max: number, min = 0): PropertyDecorator {
  const each = { each: true };
  const cut = Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.slice(0, max + 1) : value));
  return all(
    [IsArray(), ArrayMinSize(min), ArrayMaxSize(max), IsObject(each), ValidateNested(each), Type(of), cut],
    JSONSchema((_, options) => ({
      type: 'array',
      minItems: min,
      maxItems: max,
      items: { $ref: options.refPointerPrefix + of().name },
    })),
  );
}

function all(checks: PropertyDecorator[], shape: ReturnType<typeof JSONSchema>): PropertyDecorator {
  return (target, key) => {
    for (const check of checks) check(target, key);
    shape(target, String(key));
  };
}
