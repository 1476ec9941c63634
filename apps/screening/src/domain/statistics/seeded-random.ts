/** Numbers in [0, 1) that are the same for the same seed: Chris Doty-Humphrey's sfc32. */
export function seededRandom(seed: number): () => number {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = (): number => {
    const value = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + value;
    c |= 0;
    return (value >>> 0) / 4294967296;
  };
  for (let i = 0; i < 16; i++) next();
  return next;
}
