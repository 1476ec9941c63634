import type { Homes } from '../homes.js';
import type { ProjectScores } from '../model/project-scores.js';
import { median } from '../statistics/quantiles.js';
import type { LikeHome, View } from './flag-evidence.js';
import { rounded } from './rounded.js';

/** The views beside the model that exist for home `i`. A view is borne out from |z| above `supportAt` in the flag's direction. */
export function viewsOf(
  homes: Homes,
  { support, scale, z }: ProjectScores,
  i: number,
  { likeHomes, supportAt }: { likeHomes: readonly LikeHome[]; supportAt: number },
): View[] {
  const at = (column: Float64Array): number => column[i] ?? NaN;
  const [value, equity] = [at(homes.unitPrice), at(support.equity)];
  const alike = median(likeHomes.map(({ adjustedUnitPriceYuan }) => adjustedUnitPriceYuan));
  const view = (code: string, viewZ: number, comparedWith: number, twin: string | null = null): View[] => {
    if (!Number.isFinite(viewZ)) return [];
    const isKnown = comparedWith > 0;
    return [
      {
        code,
        comparedWithYuan: isKnown ? rounded(comparedWith, 2) : null,
        gapPercent: isKnown ? rounded((value / comparedWith - 1) * 100, 1) : null,
        comparedReportId: twin,
        z: rounded(viewZ, 4),
        supports: Math.sign(at(z)) * viewZ > supportAt,
      },
    ];
  };
  const twin = homes.reportId[support.equityPeer[i] ?? -1] ?? null;
  return [
    ...view('SV01', at(support.secondValue), at(homes.earlier)),
    ...view('SV02', equity / (Math.SQRT2 * at(scale)), value / Math.exp(equity), twin),
    ...view('SV03', at(support.comparables), alike),
    ...view('SV04', at(support.reference), at(homes.reference)),
  ];
}
