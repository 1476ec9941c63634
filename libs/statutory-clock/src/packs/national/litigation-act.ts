import type { DeadlineRules } from '../../rule-pack.js';

/** 《行政诉讼法》; the six months since its amendment of 2014. */
export const litigationAct = {
  D18: {
    trigger: { zh: '知道或者应当知道作出行政行为', en: 'actual or imputed knowledge of the administrative act' },
    act: { zh: '直接提起行政诉讼', en: 'sue without reconsideration' },
    length: 6,
    unit: 'months',
    rollForward: true,
    basis: { zh: '《行政诉讼法》第四十六条', en: 'Administrative Litigation Act, art. 46' },
    since: '2015-05-01',
    confirmed: true,
  },
  D19: {
    trigger: { zh: '收到行政复议决定书', en: 'receipt of the reconsideration decision' },
    act: { zh: '提起行政诉讼', en: 'sue' },
    length: 15,
    unit: 'calendar',
    rollForward: true,
    basis: { zh: '《行政诉讼法》第四十五条', en: 'Administrative Litigation Act, art. 45' },
    since: '2015-05-01',
    confirmed: true,
  },
} satisfies DeadlineRules;
