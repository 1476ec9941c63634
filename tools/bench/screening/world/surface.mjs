/** A smooth surface over the project: bumps of a given length, scaled to a spread over the places asked about. */
export function surfaceOver(random, { places, side, bumps, length, spread }) {
  const centres = Array.from({ length: bumps }, () => ({
    x: random.between(0, side),
    y: random.between(0, side),
    height: random.normal(),
  }));
  const raw = places.map(({ x, y }) =>
    centres.reduce(
      (sum, c) => sum + c.height * Math.exp(-((x - c.x) ** 2 + (y - c.y) ** 2) / (2 * length * length)),
      0,
    ),
  );
  const mean = raw.reduce((a, b) => a + b, 0) / raw.length;
  const sd = Math.sqrt(raw.reduce((sum, v) => sum + (v - mean) ** 2, 0) / raw.length) || 1;
  return raw.map((v) => (spread * (v - mean)) / sd);
}

const MOST_BUMPS = 400;

/** Errors that neighbours share: many short bumps, one for every patch of their length. */
export function roughnessOver(random, { places, side, metres, spread }) {
  const bumps = Math.min(MOST_BUMPS, Math.ceil((side / metres) ** 2));
  return surfaceOver(random, { places, side, bumps, length: metres, spread });
}
