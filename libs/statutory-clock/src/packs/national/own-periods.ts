import type { DeadlineRules } from '../../rule-pack.js';

/** Periods the law leaves open and the house sets as a working assumption. */
export const ownPeriods = {
  // The law says 及时.
  D25: {
    trigger: { zh: '查明违法事实', en: 'the finding of the violation' },
    act: { zh: '向有处罚权的机关移送', en: 'refer the case to the authority that has the power' },
    length: 5,
    unit: 'working',
    rollForward: false,
    basis: {
      zh: '《房地产估价机构管理办法》“及时”报告的要求（期限为系统参数）',
      en: 'Real Estate Appraisal Agency Measures, duty to report in good time (the length is a parameter)',
    },
    confirmed: false,
  },
  // As statistical practice had it in 2007.
  D26: {
    trigger: { zh: '季度终了', en: 'the end of the quarter' },
    act: { zh: '报送季报', en: 'hand in the quarterly return' },
    length: 15,
    unit: 'calendar',
    rollForward: true,
    basis: {
      zh: '房屋征收信息季报要求（期限为系统参数）',
      en: 'duty to make the quarterly return (the length is a parameter)',
    },
    confirmed: false,
  },
} satisfies DeadlineRules;
