import { maskPhone, maskResidentId } from '#kernel';

/** Shaped like a resident identity number (GB 11643), its check digit right or not: a slip of the pen is personal data too. */
const residentId =
  /(?<![0-9A-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;
const mobile = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/g;

/**
 * The text with identity and mobile numbers masked, for what is shown to everybody (PIPL art. 25). Names and addresses no
 * pattern finds: whoever signs answers for those.
 */
export function withoutPersonalNumbers(text: string): string {
  return text.replace(residentId, maskResidentId).replace(mobile, maskPhone);
}

export function hasPersonalNumbers(text: string): boolean {
  return withoutPersonalNumbers(text) !== text;
}
