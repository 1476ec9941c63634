import { randomOf } from './random.mjs';

const AGENCY_SPREAD = 0.015;
const APPRAISER_SPREAD = 0.01;
const APPRAISERS = 6;

/** The agencies of a world, the same in all its projects: their honest habits, and which of them lift everything. */
export function agenciesOf({ agencies, shiftedAgencies, agencyShift }, seed) {
  const random = randomOf(seed, 'agencies');
  const shifted = new Set(random.order(agencies).slice(0, shiftedAgencies));
  return Array.from({ length: agencies }, (_, i) => ({
    id: `A${String(i + 1).padStart(2, '0')}`,
    shifted: shifted.has(i),
    habit: AGENCY_SPREAD * random.normal(),
    shift: shifted.has(i) ? Math.log(1 + agencyShift) : 0,
    appraisers: Array.from({ length: APPRAISERS }, (__, j) => ({
      id: `A${String(i + 1).padStart(2, '0')}-${j + 1}`,
      habit: APPRAISER_SPREAD * random.normal(),
    })),
  }));
}

/** One to four agencies side by side: sections are sectors of the plane around the project's middle. */
export function sectionsOf(random, agencies, [fewest, most]) {
  const count = random.whole(fewest, most);
  const chosen = random
    .order(agencies.length)
    .slice(0, count)
    .map((i) => agencies[i]);
  const turn = random.between(0, 2 * Math.PI);
  return ({ x, y }, side) => {
    const angle = Math.atan2(y - side / 2, x - side / 2) + Math.PI + turn;
    return chosen[Math.floor((angle / (2 * Math.PI)) * count) % count];
  };
}
