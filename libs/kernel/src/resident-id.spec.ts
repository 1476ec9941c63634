import fc from 'fast-check';
import { isResidentId } from './resident-id.js';

describe('isResidentId', () => {
  it.each(['11010519491231002X', '440524188001010014'])('accepts %s', (id) => {
    expect(isResidentId(id)).toBe(true);
  });

  it.each([
    ['a wrong check character', '110105194912310021'],
    ['a small x', '11010519491231002x'],
    ['a month 13', '110105194913310026'],
    ['29 February of a common year', '110105194902290027'],
    ['a province that does not exist', '99010519491231002X'],
    ['the 15 digits of before 1999', '110105491231002'],
    ['nothing', ''],
  ])('refuses %s', (_, id) => {
    expect(isResidentId(id)).toBe(false);
  });

  it('has for every 17 digits at most one check character', () => {
    const first17 = fc.integer({ min: 0, max: 999 }).map((n) => `22010219800101${String(n).padStart(3, '0')}`);
    fc.assert(
      fc.property(first17, (digits) => {
        expect(Array.from('0123456789X').filter((check) => isResidentId(digits + check))).toHaveLength(1);
      }),
    );
  });

  it('refuses a day that no calendar has even when the check character fits', () => {
    const impossible = Array.from('0123456789X', (check) => `11010519490230002${check}`);
    expect(impossible.filter(isResidentId)).toEqual([]);
  });
});
