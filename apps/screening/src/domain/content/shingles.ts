/** Characters of one shingle. */
const LENGTH = 5;

const { imul } = Math;

/** For each UTF-16 code unit whether it is a space, a punctuation mark or a sign, which do not count. */
const isSkipped = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\s\p{P}\p{S}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * The text's shingles as 32-bit hashes, ascending, each once. Spaces, punctuation and the width of characters do not count; the
 * machine's language plays no part.
 */
export function shinglesOf(text: string): Uint32Array {
  const units = unitsOf(text.normalize('NFKC'));
  const hashes = new Uint32Array(Math.max(units.length - LENGTH + 1, 0));
  for (let i = 0; i < hashes.length; i++) hashes[i] = hashAt(units, i);
  return distinct(hashes.sort());
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSkipped[unit] === 1) continue;
    units[kept] = unit;
    kept += 1;
  }
  return units.subarray(0, kept);
}

/** FNV-1a over the code units, then mixed so that near texts do not get near numbers. */
function hashAt(units: Uint16Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + LENGTH; i++) hash = imul(hash ^ units[i]!, 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Writes over the list it is given. */
function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) continue;
    sorted[kept] = sorted[i]!;
    kept += 1;
  }
  return sorted.subarray(0, kept);
}
