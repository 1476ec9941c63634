import { randomFrom } from './random.mjs';

/** Yuan per m² of a plain home of each kind, before floor, age and chance. Invented. */
const BASE = {
  'residential/reinforced-concrete': 9400,
  'residential/brick-concrete': 8600,
  'residential/brick-wood': 7300,
  'commercial/reinforced-concrete': 16800,
};

const KINDS = [
  { use: 'residential', structure: 'brick-concrete', share: 0.55, floors: [5, 7], built: [1988, 2004] },
  { use: 'residential', structure: 'reinforced-concrete', share: 0.25, floors: [11, 18], built: [2001, 2014] },
  { use: 'residential', structure: 'brick-wood', share: 0.14, floors: [1, 2], built: [1968, 1985] },
  { use: 'commercial', structure: 'reinforced-concrete', share: 0.06, floors: [3, 6], built: [1998, 2012] },
];

export const kindOf = (home) => `${home.use}/${home.structure}`;

/** What the like homes of the project cost in the middle. */
export const commonPrice = (home) => BASE[kindOf(home)];

/** About `count` homes of one project, with what each is honestly worth; the same every time. */
export function makeHomes(count, seed) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const kind = kindFor(random.next());
    const floors = random.whole(...kind.floors);
    const home = {
      householdNo: `H${String(index + 1).padStart(4, '0')}`,
      use: kind.use,
      structure: kind.structure,
      builtYear: random.whole(...kind.built),
      floor: random.whole(1, floors),
      floors,
      areaSqm: Math.round(random.between(38, 128) * 100) / 100,
      orientation: random.pick(['S', 'S', 'SN', 'E', 'W', 'N']),
      decoration: random.pick(['plain', 'plain', 'rough', 'fine']),
      blockNo: `B${1 + Math.floor(index / 100)}`,
      buildingNo: `${1 + (Math.floor(index / 20) % 5)}`,
    };
    const honest = BASE[kindOf(home)] * (1 + 0.025 * random.normal());
    return { ...home, honestUnitPrice: Math.round(honest) };
  });
}

function kindFor(chance) {
  let sum = 0;
  return KINDS.find((kind) => (sum += kind.share) > chance) ?? KINDS[0];
}

/** Comparables on the market: five transactions for each kind, quoted alike by every report that uses them. */
export function makeComparables(days) {
  return Object.fromEntries(
    Object.entries(BASE).map(([kind, base], k) => [
      kind,
      [-0.03, -0.015, 0, 0.012, 0.028].map((off, n) => ({
        comparableNo: `JY-${k + 1}0${n + 1}`,
        location: `同一供需圈 ${'东南西北中'[n]}侧 ${200 + 150 * n} 米`,
        transactionOn: days.back(110 + 35 * n),
        priceYuanPerSqm: Math.round(base * (1 + off)),
        areaSqm: 60 + 9 * n,
        use: kind.split('/')[0],
        structure: kind.split('/')[1],
      })),
    ]),
  );
}
