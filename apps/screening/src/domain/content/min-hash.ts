/** Numbers for one band: a pair of Jaccard similarity j shares a band with probability j². */
const ROWS = 2;
/** So that a pair of similarity .5 shares at least one band with probability 1 - .75^24 = .999. */
const BANDS = 24;

const { imul } = Math;

const multipliers = seededOdd(ROWS * BANDS);

/**
 * Pairs worth comparing: sets that agree in a whole band of their MinHash signatures (Broder 1997; banding as in Leskovec,
 * Rajaraman, Ullman, Mining of Massive Datasets, 3.4). Each pair once, the lower place first; empty sets in none.
 */
export function candidatePairs(sets: readonly Uint32Array[]): [number, number][] {
  const signatures = sets.map((set) => (set.length === 0 ? null : signatureOf(set)));
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (let band = 0; band < BANDS; band++) {
    for (const places of bucketsOf(signatures, band).values()) {
      for (let second = 1; second < places.length; second++) {
        for (let first = 0; first < second; first++) {
          const pair: [number, number] = [places[first]!, places[second]!];
          const key = pair[0] * sets.length + pair[1];
          if (!seen.has(key)) pairs.push(pair);
          seen.add(key);
        }
      }
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

/** Places of the sets that agree in this band, ascending. */
function bucketsOf(signatures: readonly (Uint32Array | null)[], band: number): Map<number, number[]> {
  const buckets = new Map<number, number[]>();
  signatures.forEach((signature, place) => {
    if (!signature) return;
    const key = signature[band * ROWS]! * 2 ** 21 + (signature[band * ROWS + 1]! >>> 11);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(place);
    else buckets.set(key, [place]);
  });
  return buckets;
}

/** Smallest value of each of the hash functions over the set. */
function signatureOf(set: Uint32Array): Uint32Array {
  const smallest = new Uint32Array(multipliers.length).fill(0xffffffff);
  for (const member of set) {
    for (let i = 0; i < multipliers.length; i++) {
      const hashed = mixed(imul(member, multipliers[i]!));
      if (hashed < smallest[i]!) smallest[i] = hashed;
    }
  }
  return smallest;
}

function mixed(value: number): number {
  const once = imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> 0;
}

/** Odd multipliers, the same in every run (Weyl sequence, mixed). */
function seededOdd(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => mixed(imul(i + 1, 0x9e3779b9)) | 1);
}
