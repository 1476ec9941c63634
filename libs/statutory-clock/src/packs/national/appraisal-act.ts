import type { DeadlineRules } from '../../rule-pack.js';

/** 《资产评估法》, in force since 2016-12-01. */
export const appraisalAct = {
  D24: {
    trigger: { zh: '领取营业执照', en: 'receipt of the business licence' },
    act: { zh: '向评估行政管理部门备案', en: 'file with the authority' },
    length: 30,
    unit: 'calendar',
    rollForward: true,
    basis: { zh: '《资产评估法》第十六条', en: 'Asset Appraisal Act, art. 16' },
    since: '2016-12-01',
    confirmed: true,
  },
} satisfies DeadlineRules;
