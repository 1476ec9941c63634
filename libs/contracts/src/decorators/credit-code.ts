import { ValidateBy } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { isCreditCode } from '#kernel';

/** Unified social credit code (GB 32100-2015), check digits proved. */
export function CreditCode(): PropertyDecorator {
  const check = ValidateBy({
    name: 'creditCode',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isCreditCode(value),
      defaultMessage: () => '$property must be a unified social credit code with right check digits (GB 32100-2015)',
    },
  });
  const shape = JSONSchema(() => ({ type: 'string', pattern: '^[0-9A-HJ-NP-RTUWXY]{18}$' }));
  return (target, key) => {
    check(target, key);
    shape(target, String(key));
  };
}
