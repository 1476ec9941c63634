import { ValidateBy } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

/** True for a finite number in [min, max] that is exactly a whole number of hundredths. */
export function isTwoDecimals(value: unknown, min: number, max: number): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < min || value > max) return false;
  return Math.round(value * 100) / 100 === value;
}

/**
 * A number with at most two decimals in [min, max] (up to 1e12), so that rules can count it exactly in hundredths.
 * `IsNumber({ maxDecimalPlaces })` throws on numbers written with an exponent, such as 1e-7.
 */
export function TwoDecimals(min: number, max: number): PropertyDecorator {
  const check = ValidateBy({
    name: 'twoDecimals',
    constraints: [min, max],
    validator: {
      validate: (value: unknown) => isTwoDecimals(value, min, max),
      defaultMessage: () => `$property must be a number from ${min} to ${max} with at most two decimals`,
    },
  });
  const shape = JSONSchema(() => ({ type: 'number', minimum: min, maximum: max, multipleOf: 0.01 }));
  return (target, key) => {
    check(target, key);
    shape(target, String(key));
  };
}
