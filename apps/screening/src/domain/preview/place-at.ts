import type { Homes } from '../homes.js';

const nearest = 4;
/** Metres added to every distance, so that a home in the same spot does not count for everything. */
const smallest = 1;

/**
 * The surface of a project at one spot, from its value at the nearest homes by inverse squared distance: it is smooth over the
 * whole ground, so that between neighbours next to nothing is lost. 0 where the spot or the surface is unknown.
 */
export function placeAt({ x, y }: Homes, surface: Float64Array, east: number, north: number): number {
  if (Number.isNaN(east + north)) return 0;
  const near: { i: number; square: number }[] = [];
  x.forEach((of, i) => {
    const square = (of - east) ** 2 + ((y[i] ?? NaN) - north) ** 2;
    if (Number.isNaN(square + (surface[i] ?? NaN)) || square >= (near[nearest - 1]?.square ?? Infinity)) return;
    const at = near.findIndex((other) => other.square > square);
    near.splice(at < 0 ? near.length : at, 0, { i, square });
    near.length = Math.min(near.length, nearest);
  });
  let [sum, weights] = [0, 0];
  for (const { i, square } of near) {
    const weight = 1 / (square + smallest);
    sum += weight * (surface[i] ?? 0);
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}
