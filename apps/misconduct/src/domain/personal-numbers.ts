/** Shaped like a resident identity number (GB 11643), its check digit right or not: a slip of the pen is personal data too. */
const residentId =
  /(?<![0-9A-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/;
const mobile = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/;

/**
 * Whether a text holds identity or mobile numbers, which nothing shown to everybody may (PIPL art. 25). Names and addresses no
 * pattern finds: whoever signs answers for those.
 */
export const hasPersonalNumbers = (text: string): boolean => residentId.test(text) || mobile.test(text);
