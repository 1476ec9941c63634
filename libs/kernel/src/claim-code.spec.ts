import fc from 'fast-check';
import { claimCodeOf, isClaimCode } from './claim-code.js';

const codes = fc.uint8Array({ minLength: 16, maxLength: 20 }).map(claimCodeOf);

describe('claimCodeOf', () => {
  it('writes four groups of four digits, and the code is valid', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^\d{4}-\d{4}-\d{4}-\d{4}$/);
        expect(isClaimCode(code)).toBe(true);
      }),
    );
  });

  it('keeps leading zeros', () => {
    expect(claimCodeOf(new Uint8Array(16))).toMatch(/^0000-0000-0000-000\d$/);
  });

  it('is an error on too few random bytes', () => {
    expect(() => claimCodeOf(new Uint8Array(15))).toThrow(RangeError);
  });
});

describe('isClaimCode', () => {
  it('satisfies the congruence ISO 7064 gives for MOD 11,10', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const digits = Array.from(code.replaceAll('-', ''), Number);
        const product = digits.slice(0, 15).reduce((p, digit) => (((p + digit) % 10 || 10) * 2) % 11, 10);
        expect((product + (digits[15] ?? NaN)) % 10).toBe(1);
      }),
    );
  });

  it('notices any single wrong digit', () => {
    const place = fc.constantFrom(0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18);
    fc.assert(
      fc.property(codes, place, fc.nat(9), (code, at, digit) => {
        fc.pre(code[at] !== String(digit));
        expect(isClaimCode(`${code.slice(0, at)}${digit}${code.slice(at + 1)}`)).toBe(false);
      }),
    );
  });

  it.each(['', '1234', '1234 5678 9012 3456', '１２３４-5678-9012-3456', '0000-0000-0000-0000-0000'])(
    'refuses %j',
    (text) => {
      expect(isClaimCode(text)).toBe(false);
    },
  );
});
