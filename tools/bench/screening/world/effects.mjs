/** The true effects on ln unit price, in log points: what an honest appraiser would find. */

export const STRUCTURE = {
  'reinforced-concrete': { share: 0.2, effect: 0.08, meanAge: 18 },
  'brick-concrete': { share: 0.45, effect: 0, meanAge: 32 },
  'brick-wood': { share: 0.25, effect: -0.14, meanAge: 50 },
  simple: { share: 0.1, effect: -0.28, meanAge: 50 },
};
/** Effect, and what multiplies the noise. Median area in m2 and its log spread. */
export const USE = {
  residential: { effect: 0, noise: 1, area: 75, areaSpread: 0.32 },
  office: { effect: 0.2, noise: 1.4, area: 110, areaSpread: 0.5 },
  commercial: { effect: 0.62, noise: 2, area: 55, areaSpread: 0.6 },
};
const ORIENTATION = { S: 0.02, SN: 0.01, E: 0, W: -0.015, N: -0.03 };
const DECORATION = { rough: 0, plain: 0.012, fine: 0.024 };
export const ORIENTATIONS = Object.keys(ORIENTATION);
export const DECORATIONS = Object.keys(DECORATION);

const SIZE_ELASTICITY = -0.07;
const USUAL_AREA = 75;
/** -0.6 % a year when new; the curve flattens with this time constant, years. */
const AGE_SLOPE = -0.006;
const AGE_FLATTENS = 60;
const WALK_UP_FLOORS = 7;

/** Shares by name, as `choose` wants them. */
export const sharesOf = (table) => Object.fromEntries(Object.entries(table).map(([name, { share }]) => [name, share]));

/** Sum of what the home's own facts are worth. */
export function attributeEffect(home, interactions) {
  const { use, structure, age, area, orientation, decoration } = home;
  const plain =
    STRUCTURE[structure].effect +
    USE[use].effect +
    AGE_SLOPE * AGE_FLATTENS * (1 - Math.exp(-age / AGE_FLATTENS)) +
    SIZE_ELASTICITY * Math.log(area / USUAL_AREA) +
    floorEffect(home) +
    DECORATION[decoration] +
    (use === 'residential' ? ORIENTATION[orientation] : 0);
  return interactions ? plain + interactionEffect(home) : plain;
}

/** Walk-ups are best in the middle and lose 3 % at the top; with a lift the price rises with the floor. */
function floorEffect({ use, floor, floors }) {
  if (use === 'commercial' || floors < 3) return 0;
  const height = (floor - 1) / (floors - 1);
  if (floors > WALK_UP_FLOORS) return 0.06 * height - 0.02;
  const curve = 0.03 * (1 - (2 * height - 1) ** 2) - 0.015;
  return floor === floors ? curve - 0.03 : curve;
}

/** Shops care more for area and place, old simple houses less for age, fine decoration pays only in new houses. */
function interactionEffect({ use, structure, age, area, decoration, centrality }) {
  const size = Math.log(area / USUAL_AREA);
  let sum = decoration === 'fine' ? 0.03 * (1 - age / 40) : 0;
  if (use === 'commercial') sum += -0.1 * size + 0.12 * centrality;
  if (use === 'commercial' && structure === 'reinforced-concrete') sum += 0.08;
  if (structure === 'simple' || structure === 'brick-wood') sum += 0.002 * (age - 50);
  if (structure === 'reinforced-concrete') sum += 0.06 * size;
  return sum;
}
