import type { LikeHomeView } from '#contracts';
import { maskName } from '#kernel';
import type { LikeHome } from '../domain/explanation/flag-evidence.js';

/** Another household's home as anybody but its own parties may see it: no report, no building, no year, the block masked. */
export const likeHomeViewOf = (home: LikeHome): LikeHomeView => ({
  maskedAddress: home.blockNo === null ? '**' : maskName(home.blockNo),
  use: home.use,
  structure: home.structure,
  ...(home.floor === null ? {} : { floor: home.floor }),
  areaSqm: home.areaSqm,
  unitPriceYuan: Math.round(home.unitPriceYuan),
  adjustedUnitPriceYuan: Math.round(home.adjustedUnitPriceYuan),
  weight: home.weight,
});
