/**
 * Four small projects made by rule, with known wrongs planted, that docs/screening.md works its examples on: no random number, so
 * that whoever reads the page can make them again. Effects are in log points of the unit price.
 */
const BASE = Math.log(9000);
const HOMES_OF_BUILDING = 10;

/** `X1` single homes, `X2` a building, `X3` a block, `X4` the section of one agency. */
export function exampleProjects() {
  return {
    X1: [...flats('X1', 8), ...courtyards('X1')].map(planted),
    X2: flats('X2', 12).map((home) => lifted(home, 0.14, home.blockNo === 'B04' && home.buildingNo === '2')),
    X3: flats('X3', 12).map((home) => lifted(home, -0.18, home.blockNo === 'B07')),
    X4: flats('X4', 12).map((home) => lifted(home, 0.1, home.agencyId === 'A2')),
  };
}

/** Six-storey houses of brick and concrete, four to a block; odd blocks of the north are agency A1's. */
function flats(projectId, blocks) {
  return range(blocks).flatMap((b) => {
    const [east, north] = [b % 4, Math.floor(b / 4)];
    const block = 0.04 * bell(projectId, 'block', b);
    const blockNo = `B${String(b + 1).padStart(2, '0')}`;
    return range(4).flatMap((h) => {
      const building = block + 0.015 * bell(projectId, blockNo, h);
      return range(HOMES_OF_BUILDING).map((i) => {
        const at = `${projectId}/${blockNo}/${h}/${i}`;
        const [floor, area] = [1 + (i % 6), 52 + Math.floor(48 * even(at, 'area'))];
        const true_ =
          BASE + building - 0.07 * Math.log(area / 80) - (floor === 6 ? 0.03 : 0) + 0.012 * bell(at, 'home');
        return {
          reportId: `${projectId}-${blockNo}-${h + 1}-${String(i + 1).padStart(2, '0')}`,
          projectId,
          use: 'residential',
          structure: 'brick-concrete',
          valuationDate: '2026-03-01',
          areaSqm: area,
          unitPriceYuan: yuan(true_ + 0.018 * bell(at, 'report')),
          builtYear: 1988 + 3 * h,
          floor,
          floors: 6,
          blockNo,
          buildingNo: String(h + 1),
          x: 120 * east + 40 * (h % 2),
          y: 120 * north + 40 * Math.floor(h / 2),
          agencyId: b % 2 === 0 ? 'A1' : 'A2',
          referencePriceYuan: yuan(BASE + block),
          ...(projectId === 'X1' && b < 2 && { earlierUnitPriceYuan: yuan(true_ - 0.1 + 0.006 * bell(at, 'earlier')) }),
        };
      });
    });
  });
}

/** Two blocks of courtyards of brick and wood, three homes each; every other home of a size of its own, and without a twin. */
function courtyards(projectId) {
  return range(32).flatMap((c) => {
    const blockNo = `C${1 + Math.floor(c / 16)}`;
    const yard = 0.06 * bell(projectId, 'yard', c);
    return range(3).map((i) => {
      const at = `${projectId}/${blockNo}/${c}/${i}`;
      const area = [40, 42, 66][i];
      return {
        reportId: `${projectId}-${blockNo}-${String(c + 1).padStart(2, '0')}-${i + 1}`,
        projectId,
        use: 'residential',
        structure: 'brick-wood',
        valuationDate: '2026-03-01',
        areaSqm: area,
        unitPriceYuan: yuan(BASE - 0.14 + yard - 0.07 * Math.log(area / 80) + 0.02 * bell(at, 'report')),
        builtYear: 1965 + (c % 7),
        floor: 1,
        floors: 1,
        blockNo,
        buildingNo: String(c + 1),
        x: 500 + 14 * (c % 8),
        y: 14 * Math.floor(c / 8),
        agencyId: 'A1',
        ...(c % 16 < 12 && { referencePriceYuan: yuan(BASE - 0.14) }),
      };
    });
  });
}

/** The wrongs of X1: one for each reason a single value can be shown for. */
const PLANTED = {
  'X1-B01-2-04': 0.2,
  'X1-C1-06-1': -0.22,
  'X1-B06-3-05': 0.16,
  'X1-C2-20-3': -0.26,
};

/** Log points a home of X1 was lifted by on purpose. */
export const plantedIn = (reportId) => PLANTED[reportId];

const planted = (home) => lifted(home, PLANTED[home.reportId] ?? 0, true);

const lifted = (home, by, isMeant) =>
  isMeant ? { ...home, unitPriceYuan: Math.round(home.unitPriceYuan * Math.exp(by)) } : home;

const range = (n) => Array.from({ length: n }, (_, i) => i);
const yuan = (log) => Math.round(Math.exp(log));

/** Evenly from 0 to 1 by name: FNV-1a, mixed. */
function even(...names) {
  let hash = 0x811c9dc5;
  for (const sign of names.join('|')) hash = Math.imul(hash ^ sign.codePointAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Near the normal law: six even ones, spread 1. */
function bell(...names) {
  return range(6).reduce((sum, i) => sum + even(...names, i) - 0.5, 0) * Math.SQRT2;
}
