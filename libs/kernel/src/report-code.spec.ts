import fc from 'fast-check';
import { isReportCode, reportCodeOf } from './report-code.js';

const codes = fc.uint8Array({ minLength: 11, maxLength: 16 }).map(reportCodeOf);
const character = fc.constantFrom(...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'.split(''));
/** Where the twelve characters stand in XXXX-XXXX-XXXX. */
const place = fc.constantFrom(0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13);

describe('reportCodeOf', () => {
  it('writes three groups of four without I, O, 0 or 1, and the code is valid', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/);
        expect(isReportCode(code)).toBe(true);
      }),
    );
  });

  it('keeps all 55 random bits', () => {
    const low = new Uint8Array(11);
    const others = Array.from({ length: 55 }, (_, bit) => low.map((_byte, i) => (i === bit % 11 ? 1 << (bit % 5) : 0)));
    expect(new Set([low, ...others].map(reportCodeOf)).size).toBe(56);
  });

  it('is an error on too few random bytes', () => {
    expect(() => reportCodeOf(new Uint8Array(10))).toThrow(RangeError);
  });
});

describe('isReportCode', () => {
  it('notices any single wrong character', () => {
    fc.assert(
      fc.property(codes, place, character, (code, at, other) => {
        fc.pre(code[at] !== other);
        expect(isReportCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('notices any two characters swapped', () => {
    fc.assert(
      fc.property(codes, place, place, (code, i, j) => {
        fc.pre(code[i] !== code[j]);
        const swapped = Array.from(code, (own, at) => (at === i ? code[j] : at === j ? code[i] : own)).join('');
        expect(isReportCode(swapped)).toBe(false);
      }),
    );
  });

  it.each(['', '2222', '222222222222', '2222-2222-222O', ' 2222-2222-2222', '2222-2222-2222\n'])(
    'refuses %j',
    (text) => {
      expect(isReportCode(text)).toBe(false);
    },
  );
});
