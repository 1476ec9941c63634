import { sameTrackingCode, trackingCodeOf } from './tracking-code.js';

describe('trackingCodeOf', () => {
  it('writes 24 digits in six groups', () => {
    expect(trackingCodeOf(new Uint8Array(16).fill(255))).toBe('4634-6337-4607-4317-6821-1455');
    expect(trackingCodeOf(new Uint8Array(16))).toBe('0000-0000-0000-0000-0000-0000');
  });

  it('takes no less than 16 random bytes', () => {
    expect(() => trackingCodeOf(new Uint8Array(15))).toThrow(RangeError);
  });

  it('is the same code with hyphens, with blanks or without', () => {
    const code = '4634-6337-4607-4317-6821-1455';
    for (const typed of [code, code.replaceAll('-', ''), code.replaceAll('-', ' ')]) {
      expect(sameTrackingCode(typed)).toBe(code);
    }
  });
});
