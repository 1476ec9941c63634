/**
 * sfc32 (Chris Doty-Humphrey, PractRand): a small fast generator with 128 bits of state that passes PractRand and
 * BigCrush; the same on every machine. `key` is any list of numbers and words: each key is a stream of its own.
 */
export function randomOf(...key) {
  let [a, b, c, d] = stateOf(key.join('/'));
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return distributionsOf(next);
}

/** Four words of state from a key: FNV-1a with four offsets, stirred by murmur3's finaliser. */
function stateOf(key) {
  return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((offset) => {
    let hash = offset;
    for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) | 0;
  });
}

function distributionsOf(next) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const exponential = () => -Math.log(1 - next());
  const student = (degrees) => {
    let squares = 0;
    for (let i = 0; i < degrees; i += 1) squares += normal() ** 2;
    return normal() / Math.sqrt(squares / degrees);
  };
  return {
    next,
    /** Mean 0, spread 1. */
    normal,
    /** Mean 1. */
    exponential,
    /** Student's t, stretched to spread 1; `degrees` above 2. */
    studentOfSpread1: (degrees) => student(degrees) / Math.sqrt(degrees / (degrees - 2)),
    /** Laplace, spread 1. */
    laplace: () => ((next() < 0.5 ? -1 : 1) * exponential()) / Math.SQRT2,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor((high - low + 1) * next()),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** The first word whose share is reached; `shares` sum to 1. */
    choose: (shares) => {
      let left = next();
      for (const [word, share] of Object.entries(shares)) {
        left -= share;
        if (left < 0) return word;
      }
      return Object.keys(shares).at(-1);
    },
    /** Indices 0..n-1 in random order. */
    order: (n) => {
      const list = Array.from({ length: n }, (_, i) => i);
      for (let i = n - 1; i > 0; i -= 1) {
        const j = Math.floor(next() * (i + 1));
        [list[i], list[j]] = [list[j], list[i]];
      }
      return list;
    },
  };
}
