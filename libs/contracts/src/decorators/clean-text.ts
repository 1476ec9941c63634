import { ValidateBy } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

/** NUL, other control characters (tab and line ends excepted) and lone surrogates: PostgreSQL and UTF-8 cannot hold them. */
const unclean = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

/** True for text of `min` to `max` UTF-16 units that holds something to read (unless `min` is 0) and nothing unclean. */
export function isCleanText(value: unknown, max: number, min = 1): boolean {
  if (typeof value !== 'string' || value.length > max || value.length < min) return false;
  return !unclean.test(value) && (min === 0 || value.trim() !== '');
}

/**
 * Free text of at most `max` UTF-16 units; not blank unless `min` is 0. Refuses control characters and lone surrogates.
 * With `each`, so is every item of a list.
 */
export function CleanText(max: number, min = 1, { each = false } = {}): PropertyDecorator {
  const check = ValidateBy(
    {
      name: 'cleanText',
      constraints: [max, min],
      validator: {
        validate: (value: unknown) => isCleanText(value, max, min),
        defaultMessage: () =>
          `$property must be text of ${min} to ${max} characters without control characters or lone surrogates`,
      },
    },
    { each },
  );
  const text = { type: 'string' as const, minLength: min, maxLength: max };
  const shape = JSONSchema((before) => (each ? { ...before, type: 'array', items: text } : text));
  return (target, key) => {
    check(target, key);
    shape(target, String(key));
  };
}
