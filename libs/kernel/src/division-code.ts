const SHAPE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])(\d{2})(\d{2})$/;

/**
 * Whether the text has the shape of a GB/T 2260 division code: six digits, a province that exists, no county without its
 * prefecture. Counties numbered 7x are statistical zones of the yearbooks (220171), not divisions. Codes come and go, so
 * whether a code was in force on a day is the registry's question, not this one's.
 */
export function isDivisionCode(text: string): boolean {
  const [, , prefecture = '', county = ''] = SHAPE.exec(text) ?? [];
  if (prefecture === '') return false;
  return prefecture === '00' ? county === '00' : !county.startsWith('7');
}
