import type { Reason } from './reason.js';

/** A section of one agency stands apart from the sections beside it. */
export const sg03: Reason = {
  code: 'SG03',
  title: { zh: '整个标段一致偏离相邻标段', en: 'A whole section off those beside it' },
  nextStep: { zh: '对照标段边界两侧的近似房屋', en: 'Compare like homes on the two sides of the border' },
  clearedBy: {
    zh: '标段间共同差别的证明，或两机构统一口径的说明',
    en: 'Proof of what sets the section apart, or how the agencies agreed on one basis',
  },
};
