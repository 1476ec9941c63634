/** 32 characters that cannot be mistaken for one another on paper: no I, O, 0 or 1. Each stands for five bits. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const SHAPE = /^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/;
const RANDOM_CHARACTERS = 11;

/**
 * The code printed on a report for anyone to verify it by: 11 random characters (55 bits, not guessable, telling nothing of
 * the report) and a check character, written XXXX-XXXX-XXXX. Takes at least 11 bytes of a cryptographic source; throws
 * RangeError on fewer.
 */
export function reportCodeOf(random: Uint8Array): string {
  if (random.length < RANDOM_CHARACTERS) throw new RangeError(`a report code takes ${RANDOM_CHARACTERS} random bytes`);
  const characters = Array.from(random.subarray(0, RANDOM_CHARACTERS), (byte) => ALPHABET[byte % 32] ?? '').join('');
  const code = characters + checkCharacter(characters);
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** Whether the text is a report code, hyphens and capitals as printed. One wrong character or any two swapped never pass. */
export function isReportCode(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const code = text.replaceAll('-', '');
  return checkCharacter(code.slice(0, RANDOM_CHARACTERS)) === code[RANDOM_CHARACTERS];
}

/**
 * A weighted sum in the field of 32 elements, the weights being powers of its generator. All weights differ and none is
 * zero: that is why every single error and every swap shows.
 */
function checkCharacter(characters: string): string {
  const sum = Array.from(characters).reduce((total, character) => timesTwo(total ^ ALPHABET.indexOf(character)), 0);
  return ALPHABET[sum] ?? '';
}

function timesTwo(element: number): number {
  const doubled = element << 1;
  return doubled > 31 ? doubled ^ 0b100101 : doubled;
}
