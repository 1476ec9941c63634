import type { Reason } from './reason.js';

/** A whole building stands above or below its block, its homes together; each of them alone may look usual. */
export const sg01: Reason = {
  code: 'SG01',
  title: { zh: '整栋楼一致偏离所在街坊', en: 'A whole building off its block' },
  nextStep: {
    zh: '查该楼统一采用的修正或口径，问明依据',
    en: 'Find the adjustment or basis applied to the whole building and ask for its grounds',
  },
  clearedBy: {
    zh: '整栋楼共有的差别的证明(配套、临街、质量鉴定)',
    en: 'Proof of what the whole building has in common: facilities, frontage, structural survey',
  },
};
