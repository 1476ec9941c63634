import { isCleanText } from './clean-text.js';

describe('isCleanText', () => {
  it.each(['张三', 'a\tb\r\nc', '😀', '𠮷野', 'é'])('takes %j', (text) => {
    expect(isCleanText(text, 10)).toBe(true);
  });

  it.each(['a\0b', '\u0007', 'x\u007f', '\u0085', '\ud800', 'a\udc00b', '\udc00\ud800'])('refuses %j', (text) => {
    expect(isCleanText(text, 10)).toBe(false);
  });

  it.each(['', ' ', '\n\t', '\u3000'])('finds nothing to read in %j', (text) => {
    expect(isCleanText(text, 10)).toBe(false);
  });

  it('holds to its length, and takes only text', () => {
    expect(isCleanText('a'.repeat(10), 10)).toBe(true);
    expect(isCleanText('a'.repeat(11), 10)).toBe(false);
    expect(isCleanText('', 10, 0)).toBe(true);
    for (const value of [null, undefined, 7, ['a'], { length: 1 }]) expect(isCleanText(value, 10)).toBe(false);
  });
});
