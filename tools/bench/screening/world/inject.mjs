const SIZES = [0.1, 0.15, 0.25, 0.4];
const UPWARD = 0.65;
const BUILDING_SHIFT = 0.12;
const FEWEST_HOMES = 5;

/**
 * Puts the wrong values in and marks them: `size` and `direction` of a bias, `clone`, `buildingShift`. A report is
 * biased or a clone, never both. A clone bears the final unit price of a home in another building by the same
 * appraiser and for the same use.
 */
export function injectInto(random, project, world) {
  const { homes } = project;
  for (const home of homes) Object.assign(home, { size: 0, direction: 0, clone: false, buildingShift: 0 });
  if (world.shiftedBuildings > 0) shiftBuildings(random, homes, world.shiftedBuildings);
  const rotten = world.rotten && project.index === 0 ? world.rotten : undefined;
  for (const home of homes) {
    if (random.next() >= (rotten?.share ?? world.biased)) continue;
    home.size = random.pick(SIZES);
    home.direction = random.next() < (rotten?.upward ?? UPWARD) ? 1 : -1;
    home.log += Math.log(1 + home.direction * home.size);
  }
  for (const home of homes) home.unitPrice = Math.max(1, Math.round(Math.exp(home.log)));
  copyPrices(random, homes, world.clones);
  if (world.wrongAreas) miswriteAreas(random, homes, world.wrongAreas);
}

function shiftBuildings(random, homes, share) {
  const byBuilding = groupBy(homes, (home) => home.building);
  for (const inside of byBuilding.values()) {
    if (inside.length < FEWEST_HOMES || random.next() >= share) continue;
    const direction = random.next() < 0.5 ? -1 : 1;
    for (const home of inside) {
      home.buildingShift = direction;
      home.log += Math.log(1 + direction * BUILDING_SHIFT);
    }
  }
}

function copyPrices(random, homes, share) {
  const alike = groupBy(homes, ({ building, use }) => `${building.appraiser.id}/${use}`);
  for (const home of homes) {
    if (random.next() >= share || home.size > 0) continue;
    const others = alike
      .get(`${home.building.appraiser.id}/${home.use}`)
      .filter((other) => other.building !== home.building && !other.clone);
    if (others.length === 0) continue;
    home.clone = true;
    home.unitPrice = random.pick(others).unitPrice;
  }
}

function miswriteAreas(random, homes, { share, tenfold }) {
  for (const home of homes) {
    const luck = random.next();
    if (luck < tenfold) home.area *= 10;
    else if (luck < tenfold + share) home.area = Math.round(home.area * random.between(0.5, 1.5) * 100) / 100;
  }
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
