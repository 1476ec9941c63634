import type { Categories, Homes } from '../homes.js';
import { likeHomes as findLikeHomes } from '../model/like-homes.js';
import type { ProjectScores } from '../model/project-scores.js';
import type { FlagEvidence, LikeHome } from './flag-evidence.js';
import { rounded } from './rounded.js';
import { viewsOf } from './views-of.js';

/** Everything the scores of a project say of home `i`, which must have been judged. */
export function evidenceOf(
  homes: Homes,
  scores: ProjectScores,
  i: number,
  of: { projectId: string; snapshotHash: string; supportAt: number },
): FlagEvidence {
  const { attributes, block, building, local, secondValue, residual } = scores.parts;
  const likeHomes = likeHomesOf(homes, scores, i);
  return {
    reportId: homes.reportId[i] ?? '',
    projectId: of.projectId,
    use: wordAt(homes.use, i) ?? '',
    structure: wordAt(homes.structure, i) ?? '',
    areaSqm: at(homes.area, i),
    unitPriceYuan: at(homes.unitPrice, i),
    logExpected: at(scores.logExpected, i),
    interval: [Math.exp(at(scores.interval.low, i)), Math.exp(at(scores.interval.high, i))],
    z: at(scores.z, i),
    level: scores.level[i] ?? 0,
    parts: {
      attributes: at(attributes, i),
      block: at(block, i),
      building: at(building, i),
      local: at(local, i),
      secondValue: at(secondValue, i),
      residual: at(residual, i),
    },
    likeHomes,
    views: viewsOf(homes, scores, i, { likeHomes, supportAt: of.supportAt }),
    isContested: scores.contested,
    zWithoutEscalated: scores.zWithout ? known(scores.zWithout, i) : null,
    engineVersion: scores.engineVersion,
    settingsHash: scores.settingsHash,
    snapshotHash: of.snapshotHash,
  };
}

/** The homes most like home `i`, with the share each has among those listed. */
export function likeHomesOf(homes: Homes, scores: ProjectScores, i: number): LikeHome[] {
  const found = findLikeHomes(homes, scores, i);
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  return found.map(({ index, weight, adjustedLogPrice }) => ({
    reportId: homes.reportId[index] ?? '',
    use: wordAt(homes.use, index) ?? '',
    structure: wordAt(homes.structure, index) ?? '',
    areaSqm: at(homes.area, index),
    unitPriceYuan: at(homes.unitPrice, index),
    builtYear: known(homes.builtYear, index),
    floor: known(homes.floor, index),
    floors: known(homes.floors, index),
    blockNo: wordAt(homes.block, index),
    weight: rounded(weight / all, 4),
    adjustedUnitPriceYuan: rounded(Math.exp(adjustedLogPrice), 2),
  }));
}

const at = (column: Float64Array, i: number): number => column[i] ?? NaN;

const wordAt = ({ codes, names }: Categories, i: number): string | null => names[codes[i] ?? -1] ?? null;

function known(column: Float64Array, i: number): number | null {
  const value = at(column, i);
  return Number.isNaN(value) ? null : value;
}
