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
  'SET-FORWARD': {
    trigger: { zh: '受理复核申请', en: 'admission of the review application' },
    act: { zh: '将复核申请转交评估机构', en: 'put the application before the agency' },
    length: 3,
    unit: 'working',
    rollForward: false,
    basis: {
      zh: '《国有土地上房屋征收评估办法》第二十一条自评估机构收到申请起算，转交期限未作规定（系统参数）',
      en: 'Expropriation Appraisal Measures, art. 21, counts from receipt by the agency and is silent on forwarding (a parameter)',
    },
    confirmed: false,
  },
  'SET-SERVE-RESULT': {
    trigger: { zh: '复核结果待送达', en: 'the result being there to be served' },
    act: { zh: '送达复核结果', en: 'serve the result of the review' },
    length: 3,
    unit: 'working',
    rollForward: false,
    basis: {
      zh: '《国有土地上房屋征收评估办法》第二十一条、第二十二条对送达期限未作规定（系统参数）',
      en: 'Expropriation Appraisal Measures, arts. 21-22, are silent on when the result is served (a parameter)',
    },
    confirmed: false,
  },
  // As long as the law gives after a result (D05).
  'SET-REAPPLY': {
    trigger: { zh: '鉴定申请撤回或者未予受理', en: 'withdrawal or refusal of the application for determination' },
    act: { zh: '再次申请鉴定', en: 'apply for a determination again' },
    length: 10,
    unit: 'calendar',
    rollForward: true,
    basis: {
      zh: '《国有土地上房屋征收评估办法》第二十二条未作规定，比照该条期限（系统参数）',
      en: 'Expropriation Appraisal Measures, art. 22, is silent; its own length by analogy (a parameter)',
    },
    confirmed: false,
  },
} satisfies DeadlineRules;
