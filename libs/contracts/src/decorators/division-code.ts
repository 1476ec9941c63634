import { ValidateBy } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { isDivisionCode } from '#kernel';

/** A code of the shape of GB/T 2260; statistical zones of the yearbooks (220171) are refused. */
export function DivisionCode(): PropertyDecorator {
  const check = ValidateBy({
    name: 'divisionCode',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isDivisionCode(value),
      defaultMessage: () => '$property must be a six-digit GB/T 2260 division code',
    },
  });
  const shape = JSONSchema(() => ({ type: 'string', pattern: '^[1-8]\\d{5}$' }));
  return (target, key) => {
    check(target, key);
    shape(target, String(key));
  };
}
