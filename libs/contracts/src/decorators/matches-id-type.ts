import { ValidateBy, type ValidationArguments } from 'class-validator';
import { isResidentId } from '#kernel';

/** What an owner may identify themselves with. Only the resident identity number has a check digit we can count. */
export const idTypes = ['resident-id', 'passport', 'hk-macao-taiwan-permit', 'credit-code', 'other'] as const;
export type IdType = (typeof idTypes)[number];

function agrees(value: unknown, args?: ValidationArguments): boolean {
  const { idType } = (args?.object ?? {}) as { idType?: unknown };
  return idType !== 'resident-id' || (typeof value === 'string' && isResidentId(value));
}

/** A resident identity number must pass the check digit of GB 11643; reads the sibling property `idType`. */
export function MatchesIdType(): PropertyDecorator {
  return ValidateBy({
    name: 'matchesIdType',
    validator: {
      validate: agrees,
      defaultMessage: () => '$property must be a resident identity number with a right check digit (GB 11643)',
    },
  });
}
