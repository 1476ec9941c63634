/** SHA-256 of a paper nobody looks at. */
export const HASH = 'ab'.repeat(32);
