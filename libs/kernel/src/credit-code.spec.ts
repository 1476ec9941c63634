import fc from 'fast-check';
import { creditCodeOf, isCreditCode, organisationCodeOf } from './credit-code.js';

const VALID = ['91350100M000100Y43', '91110000802100433B'];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const character = fc.constantFrom(...ALPHABET.split(''));
const codes = fc
  .tuple(character, character, fc.stringMatching(/^\d{6}$/), fc.array(character, { minLength: 8, maxLength: 8 }))
  .map(([authority, kind, division, organisation]) =>
    creditCodeOf(authority + kind + division + organisationCodeOf(organisation.join(''))),
  );

describe('isCreditCode', () => {
  it.each(VALID)('accepts %s', (code) => {
    expect(isCreditCode(code)).toBe(true);
    expect(creditCodeOf(code.slice(0, 17))).toBe(code);
  });

  it.each([
    ['a wrong last character', '91350100M000100Y44'],
    ['a letter the alphabet leaves out', '9135010OM000100Y43'],
    ['lower case', '91350100m000100y43'],
    ['a letter in the division', '9135010AM000100Y43'],
    ['a character too few', '91350100M000100Y4'],
    ['a line break behind', '91350100M000100Y43\n'],
    ['nothing', ''],
  ])('refuses %s', (_, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it('refuses an organisation code whose own check character is wrong though the last one fits', () => {
    const sum = Array.from('91350100M000100Y5').reduce((total, c, i) => total + ALPHABET.indexOf(c) * 3 ** i, 0);
    const fitting = ALPHABET[(31 - (sum % 31)) % 31];
    expect(isCreditCode(`91350100M000100Y5${fitting}`)).toBe(false);
  });

  it('notices any single wrong character', () => {
    fc.assert(
      fc.property(codes, fc.nat(17), character, (code, at, other) => {
        expect(isCreditCode(code)).toBe(true);
        fc.pre(code[at] !== other);
        expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe('creditCodeOf', () => {
  it.each(['', '91350100M000100Y5', '9135010OM000100Y4'])('is an error where no code begins %j', (first17) => {
    expect(() => creditCodeOf(first17)).toThrow(RangeError);
  });
});
