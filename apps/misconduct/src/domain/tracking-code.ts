const RANDOM_BYTES = 16;
const DIGITS = 24n;

/**
 * The secret that alone opens a complaint to whoever made it: 24 random decimal digits in six groups. So many that a plain
 * hash of it is safe to store. Takes at least 16 bytes of a cryptographic source; throws RangeError on fewer.
 */
export function trackingCodeOf(random: Uint8Array): string {
  if (random.length < RANDOM_BYTES) throw new RangeError(`a tracking code takes ${RANDOM_BYTES} random bytes`);
  const number = random.subarray(0, RANDOM_BYTES).reduce((total, byte) => total * 256n + BigInt(byte), 0n);
  return grouped(String(number % 10n ** DIGITS).padStart(Number(DIGITS), '0'));
}

/** As the receipt writes it, however it was typed. */
export function sameTrackingCode(typed: string): string {
  return grouped(typed.replaceAll(/\D/g, ''));
}

const grouped = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1-');
