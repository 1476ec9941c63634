import { ValidateBy } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { parseLocalDate } from '#kernel';

/** True for a day that exists, written YYYY-MM-DD, from 1990-01-01 to 2100-12-31. */
export function isCivilDay(value: unknown): boolean {
  if (typeof value !== 'string' || parseLocalDate(value) === null) return false;
  return value >= '1990-01-01' && value <= '2100-12-31';
}

/** A civil day in Asia/Shanghai as YYYY-MM-DD text; a day that is not in the calendar or before 1990 or after 2100 is refused. */
export function CivilDay(): PropertyDecorator {
  const check = ValidateBy({
    name: 'civilDay',
    validator: {
      validate: isCivilDay,
      defaultMessage: () => '$property must be a real day from 1990-01-01 to 2100-12-31, written YYYY-MM-DD',
    },
  });
  const shape = JSONSchema(() => ({ type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
  return (target, key) => {
    check(target, key);
    shape(target, String(key));
  };
}
