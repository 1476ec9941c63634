import type { Reason } from './reason.js';

/** A whole block stands apart from the project. */
export const sg02: Reason = {
  code: 'SG02',
  title: { zh: '整个街坊一致偏离项目水平', en: 'A whole block off the project' },
  nextStep: {
    zh: '查该街坊的区位修正，与相邻街坊对照',
    en: 'Check the location adjustment of the block against its neighbours',
  },
  clearedBy: {
    zh: '街坊区位差别的证明(道路、学校、环境)',
    en: 'Proof of how the location of the block differs: streets, schools, surroundings',
  },
};
