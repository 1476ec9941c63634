import { isDivisionCode } from './division-code.js';

describe('isDivisionCode', () => {
  it.each(['220000', '220100', '220102', '220184', '222426', '110101', '659001', '710000', '820000'])(
    'takes %s',
    (code) => {
      expect(isDivisionCode(code)).toBe(true);
    },
  );

  it.each([
    ['a statistical zone', '220171'],
    ['a county without a prefecture', '220001'],
    ['a province that does not exist', '160102'],
    ['five digits', '22010'],
    ['twelve digits', '220102001000'],
    ['letters', '22010a'],
    ['nothing', ''],
  ])('refuses %s', (_, code) => {
    expect(isDivisionCode(code)).toBe(false);
  });
});
