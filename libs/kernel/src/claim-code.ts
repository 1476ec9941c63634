const SHAPE = /^\d{4}(-\d{4}){3}$/;
const RANDOM_BYTES = 16;

/**
 * The secret a household opens its own report with, handed over with the report: 15 random decimal digits and a check digit,
 * written 0000-0000-0000-0000 so that it can be read out over the telephone. Takes at least 16 bytes of a cryptographic
 * source (so many that the digits carry no bias worth naming); throws RangeError on fewer.
 */
export function claimCodeOf(random: Uint8Array): string {
  if (random.length < RANDOM_BYTES) throw new RangeError(`a claim code takes ${RANDOM_BYTES} random bytes`);
  const number = random.subarray(0, RANDOM_BYTES).reduce((total, byte) => total * 256n + BigInt(byte), 0n);
  const digits = String(number % 10n ** 15n).padStart(15, '0');
  return (digits + checkDigit(digits)).replace(/(\d{4})(?=\d)/g, '$1-');
}

/** Whether the text is spelt like a claim code. A mistyped digit never passes, so a slip costs no attempt of the locked few. */
export function isClaimCode(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const digits = text.replaceAll('-', '');
  return checkDigit(digits.slice(0, 15)) === digits[15];
}

/** ISO 7064 MOD 11,10. */
function checkDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return String((11 - product) % 10);
}
