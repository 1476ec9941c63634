import { normalCdf, normalDensity } from './normal.js';
import { median } from './quantiles.js';
import { mad } from './robust-scale.js';

/** Centre and scale of a list that a few wild values cannot move. */
export interface LocationScale {
  centre: number;
  scale: number;
}

/** Huber's M-estimate of location with the MAD as scale; values beyond k scales pull no harder than those at k. */
export function huberLocation(values: Float64Array, k = 1.5): LocationScale {
  const scale = mad(values);
  return { centre: settle(values, { centre: median(values), scale }, k, false).centre, scale };
}

/** Huber's "proposal 2": location and scale together. */
export function huberLocationScale(values: Float64Array, k = 1.5): LocationScale {
  return settle(values, { centre: median(values), scale: mad(values) }, k, true);
}

/** Share of the scale below which a step no longer counts, as in R's `huber` and `hubers`. */
const settled = 1e-6;

function settle(values: Float64Array, start: LocationScale, k: number, moveScale: boolean): LocationScale {
  let { centre, scale } = start;
  if (!(scale > 0)) return start;
  const inside = 2 * normalCdf(k) - 1;
  const consistency = inside + k * k * (1 - inside) - 2 * k * normalDensity(k);
  for (let round = 0; round < 500; round++) {
    const [low, high] = [centre - k * scale, centre + k * scale];
    let total = 0;
    for (const value of values) total += Math.min(Math.max(value, low), high);
    const nextCentre = total / values.length;
    let squared = 0;
    for (const value of values) squared += (Math.min(Math.max(value, low), high) - nextCentre) ** 2;
    const squares = squared / (values.length - 1);
    const nextScale = moveScale ? Math.sqrt(squares / consistency) : scale;
    if (Math.abs(nextCentre - centre) < settled * scale && Math.abs(nextScale - scale) < settled * scale) break;
    centre = nextCentre;
    scale = nextScale;
  }
  return { centre, scale };
}
