import type { ReportAccepted, ValuationFacts } from '#contracts';
import { createHash, randomUUID } from 'node:crypto';
import { aReportAccepted } from './report-events.js';

interface ProjectOfReports {
  projectId: string;
  /** Homes, spread evenly over the buildings. */
  homes: number;
  /** Buildings; four to a block. */
  buildings?: number;
  /** Another name, another draw. */
  seed?: string;
}

/**
 * A project of reports valued by one honest rule, with a natural spread of 3 %: homes differ by area, floor, structure, age,
 * orientation and fit-out, blocks by 4 % and buildings by 2 %. Two agencies share it by block. The same seed draws the same.
 */
export function aProjectOfReports({
  projectId,
  homes,
  buildings = 12,
  seed = '1',
}: ProjectOfReports): ReportAccepted[] {
  const agencies = [randomUUID(), randomUUID()];
  return Array.from({ length: homes }, (_, i): ReportAccepted => {
    const building = i % buildings;
    const block = Math.floor(building / 4);
    const facts = factsOf((name) => drawn(`${seed} ${name} ${i}`), building, block, {
      block: normal(`${seed} block ${block}`) * 0.04,
      building: normal(`${seed} building ${building}`) * 0.02,
      own: normal(`${seed} own ${i}`) * 0.03,
    });
    return aReportAccepted({ projectId, agencyId: agencies[block % 2] ?? '', facts });
  });
}

const structures = ['brick-concrete', 'brick-concrete', 'reinforced-concrete', 'brick-wood'] as const;
const ofStructure: Record<string, number> = { 'reinforced-concrete': 0.08, 'brick-concrete': 0, 'brick-wood': -0.14 };

function factsOf(
  draw: (name: string) => number,
  building: number,
  block: number,
  effects: { block: number; building: number; own: number },
): ValuationFacts {
  const structure = structures[building % structures.length] ?? 'brick-concrete';
  const areaSqm = Math.round((50 + 70 * draw('area')) * 100) / 100;
  const floor = 1 + Math.floor(6 * draw('floor'));
  const builtYear = 1985 + ((building * 7) % 30);
  const decoration = ['rough', 'plain', 'fine'][Math.floor(3 * draw('decoration'))] ?? 'plain';
  const orientation = draw('orientation') < 0.7 ? 'S' : 'N';
  const ln =
    Math.log(9000) +
    effects.block +
    effects.building +
    effects.own +
    (ofStructure[structure] ?? 0) -
    0.07 * Math.log(areaSqm / 80) -
    0.006 * (2005 - builtYear) * 0.3 +
    (orientation === 'S' ? 0.02 : -0.01) -
    (floor === 6 ? 0.03 : 0);
  const unitPriceYuan = Math.round(Math.exp(ln));
  return {
    use: 'residential',
    structure,
    areaSqm,
    unitPriceYuan,
    builtYear,
    floor,
    floors: 6,
    orientation,
    decoration,
    totalYuan: Math.round(areaSqm * unitPriceYuan),
    blockNo: String.fromCharCode(65 + block),
    buildingNo: String(1 + (building % 4)),
    position: { x: block * 120 + (building % 2) * 40, y: Math.floor((building % 4) / 2) * 40 },
    referencePriceYuan: 9000,
  };
}

/** From 0 to 1, the same for the same name. */
function drawn(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) / 2 ** 32;
}

function normal(name: string): number {
  const radius = Math.sqrt(-2 * Math.log(1 - drawn(`${name} r`)));
  return radius * Math.cos(2 * Math.PI * drawn(`${name} a`));
}
