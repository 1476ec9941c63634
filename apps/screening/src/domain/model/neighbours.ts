import KDBush from 'kdbush';
import type { Homes } from '../homes.js';
import { inOrder, type OrderedHomes } from './order-homes.js';

/** Homes on the square of ground whose side is the unit of distance. */
const CELL = 10;
/** Homes in a leaf of the tree. */
const LEAF = 16;

/** Like homes nearby: `count[i]` of them from `i * most`, the most alike first. */
export interface Neighbours {
  most: number;
  index: Int32Array;
  count: Uint8Array;
}

/**
 * Up to `most` homes of the same use, the most alike by place, size, floor, structure and building. Candidates come from a circle
 * around each, drawn until it holds three times as many. Where no coordinates are given, block and building stand for the place.
 */
export function neighboursOf(homes: Homes, ordered: OrderedHomes, most: number): Neighbours {
  const { n, use } = ordered;
  const found: Neighbours = { most, index: new Int32Array(n * most), count: new Uint8Array(n) };
  const place = placesOf(homes, ordered);
  const floor = inOrder(homes.floor, ordered.row);
  const byUse: number[][] = Array.from({ length: use.count + 1 }, () => []);
  for (let i = 0; i < n; i++) byUse[use.codes[i]! + 1]!.push(i);
  for (const members of byUse) if (members.length > 1) nearest(Int32Array.from(members), place, floor, ordered, found);
  return found;
}

interface Places {
  x: Float64Array;
  y: Float64Array;
  /** Homes whose coordinates are given. */
  given: Uint8Array;
}

/** Coordinates; where a home has none, those of its building's or block's place in the lists. */
function placesOf(homes: Homes, { n, row, block, building }: OrderedHomes): Places {
  const x = inOrder(homes.x, row);
  const y = inOrder(homes.y, row);
  const given = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if (!Number.isNaN(x[i]! + y[i]!)) {
      given[i] = 1;
      continue;
    }
    x[i] = 1e7 + 1000 * block.codes[i]!;
    y[i] = 1e7 + 10 * building.codes[i]!;
  }
  return { x, y, given };
}

/** Circles are drawn wider by this factor until they hold enough homes. */
const WIDER = 1.8;

function nearest(
  members: Int32Array,
  place: Places,
  floor: Float64Array,
  ordered: OrderedHomes,
  found: Neighbours,
): void {
  const { logArea } = ordered;
  const structure = ordered.structure.codes;
  const building = ordered.building.codes;
  const { most } = found;
  const m = members.length;
  const x = inOrder(place.x, members);
  const y = inOrder(place.y, members);
  const tree = new KDBush(m, LEAF);
  for (let p = 0; p < m; p++) tree.add(x[p]!, y[p]!);
  tree.finish();
  const side = sideOf(members, place);
  const wanted = Math.min(m, 1 + 3 * most);
  const inCircle = new Int32Array(m);
  const distance = new Float64Array(most);
  const nearestOf = new Int32Array(most);
  const perPlace = 1 / (side * side);
  let reach = side;
  for (let p = 0; p < m; p++) {
    const i = members[p]!;
    let have = tree.withinInto(x[p]!, y[p]!, reach, inCircle);
    while (have < wanted) {
      reach *= WIDER;
      have = tree.withinInto(x[p]!, y[p]!, reach, inCircle);
    }
    if (have > 2 * wanted) reach /= WIDER;
    let count = 0;
    let furthest = Infinity;
    for (let q = 0; q < have; q++) {
      const other = inCircle[q]!;
      if (other === p) continue;
      const dx = x[p]! - x[other]!;
      const dy = y[p]! - y[other]!;
      const ofPlace = (dx * dx + dy * dy) * perPlace;
      if (ofPlace >= furthest) continue;
      const j = members[other]!;
      const da = (logArea[i]! - logArea[j]!) * 4;
      const df = (floor[i]! - floor[j]!) / 3;
      let d = ofPlace + da * da;
      if (df === df) d += df * df;
      if (structure[i] !== structure[j]) d += 2;
      if (building[i] !== building[j]) d += 0.5;
      if (d >= furthest) continue;
      let at = count < most ? count++ : most - 1;
      while (at > 0 && distance[at - 1]! > d) {
        distance[at] = distance[at - 1]!;
        nearestOf[at] = nearestOf[at - 1]!;
        at--;
      }
      distance[at] = d;
      nearestOf[at] = j;
      if (count === most) furthest = distance[most - 1]!;
    }
    found.count[i] = count;
    for (let q = 0; q < count; q++) found.index[i * most + q] = nearestOf[q]!;
  }
}

/** Side of a square of ground that holds about ten homes: the unit of distance. */
function sideOf(members: Int32Array, { x, y, given }: Places): number {
  const placed = members.filter((i) => given[i] === 1);
  const shown = placed.length > 0 ? placed : members;
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const i of shown) {
    left = Math.min(left, x[i]!);
    right = Math.max(right, x[i]!);
    bottom = Math.min(bottom, y[i]!);
    top = Math.max(top, y[i]!);
  }
  const squares = Math.max(1, shown.length / CELL);
  const even = Math.sqrt(((right - left) * (top - bottom)) / squares);
  return Math.max(even, (right - left + top - bottom) / squares, 1e-9);
}
