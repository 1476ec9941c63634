import type { Homes } from '../homes.js';
import type { Column } from './column.js';
import { inOrder, type OrderedHomes } from './order-homes.js';
import { select } from './order-statistics.js';

/** Bumps along each side of the ground. */
const BUMPS = 3;
/** Homes with a place a surface needs. */
const FEWEST = 40;

/** A smooth surface over the ground: quadratic and Gaussian bumps on a grid, each as wide as the grid. */
export function placeColumns(homes: Homes, { n, row }: OrderedHomes): Column[] {
  const x = scaled(inOrder(homes.x, row));
  const y = scaled(inOrder(homes.y, row));
  let known = 0;
  for (let i = 0; i < n; i++) if (!Number.isNaN(x[i]! + y[i]!)) known++;
  if (known < FEWEST) return [];
  const column = (name: string, of: (u: number, v: number) => number): Column => {
    const values = new Float64Array(n);
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const value = of(x[i]!, y[i]!);
      if (Number.isNaN(value)) continue;
      values[i] = value;
      sum += value;
    }
    const mean = sum / known;
    for (let i = 0; i < n; i++) values[i] = Number.isNaN(x[i]! + y[i]!) ? 0 : values[i]! - mean;
    return { name, values, spread: 1, isPlace: true };
  };
  const columns = [
    column('x', (u) => u),
    column('y', (_, v) => v),
    column('x²', (u) => u * u),
    column('xy', (u, v) => u * v),
    column('y²', (_, v) => v * v),
  ];
  const step = 2 / (BUMPS - 1);
  for (let a = 0; a < BUMPS; a++) {
    for (let b = 0; b < BUMPS; b++) {
      const [p, q] = [-1 + a * step, -1 + b * step];
      columns.push(
        column(`bump ${a} ${b}`, (u, v) => Math.exp(-((u - p) ** 2 + (v - q) ** 2) / (2 * (0.8 * step) ** 2))),
      );
    }
  }
  return columns;
}

/** From -1 to 1 between the 2nd and the 98th of a hundred; strays drawn in. */
function scaled(values: Float64Array): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return values;
  const low = select(known, known.length, Math.floor(0.02 * (known.length - 1)));
  const high = select(known, known.length, Math.ceil(0.98 * (known.length - 1)));
  const half = (high - low) / 2 || 1;
  return values.map((value) => Math.max(-1.5, Math.min(1.5, (value - (low + high) / 2) / half)));
}
