const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{8}[0-9X][0-9A-HJ-NP-RTUW-Y]$/;

/** GB 11714: weights of the eight characters of an organisation code before its check character. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters without I O S V Z, of which 9-17 are an
 * organisation code with its own check character (GB 11714) and the last checks the whole. Upper case only.
 */
export function isCreditCode(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  return organisationCodeOf(text.slice(8, 16)) === text.slice(8, 17) && checkCharacter(text.slice(0, 17)) === text[17];
}

/**
 * The full code of 17 characters: authority, class, division (6 digits), organisation code (9).
 * Throws RangeError where no valid code begins so.
 */
export function creditCodeOf(first17: string): string {
  const code = first17 + checkCharacter(first17);
  if (!isCreditCode(code)) throw new RangeError(`no unified social credit code begins ${JSON.stringify(first17)}`);
  return code;
}

/** Organisation code (组织机构代码), GB 11714: the eight characters given, then their check character. */
export function organisationCodeOf(first8: string): string {
  // Here letters count A=10 to Z=35, unlike in GB 32100.
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, i) => total + weight * parseInt(first8[i] ?? '0', 36), 0);
  return first8 + ('0123456789X'[(11 - (sum % 11)) % 11] ?? '');
}

function checkCharacter(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}
