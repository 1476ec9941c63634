import { Type } from 'class-transformer';
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

/** A list of `min` to `max` objects of class `of()`, each checked within; null is not an item. */
export function NestedList(of: ClassOf, max: number, min = 0): PropertyDecorator {
  const each = { each: true };
  return all(
    [IsArray(), ArrayMinSize(min), ArrayMaxSize(max), IsObject(each), ValidateNested(each), Type(of)],
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
