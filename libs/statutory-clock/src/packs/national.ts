import type { RulePack } from '../rule-pack.js';

/** 《国有土地上房屋征收评估办法》(建房〔2011〕77号), which counts in 日; and the defence period of penalty cases. */
export const national = {
  id: 'national-2011',
  jurisdiction: 'CN',
  validFrom: '2011-06-03',
  unconfirmed: false,
  deadlines: {
    D03: {
      trigger: { zh: '收到评估报告', en: 'receipt of the household report' },
      length: 10,
      unit: 'calendar',
      rollForward: true,
      basis: { zh: '《国有土地上房屋征收评估办法》第二十条', en: 'Expropriation Appraisal Measures, art. 20' },
      confirmed: true,
    },
    D04: {
      trigger: { zh: '评估机构收到复核申请', en: 'receipt of the review application by the agency' },
      length: 10,
      unit: 'calendar',
      rollForward: true,
      basis: { zh: '《国有土地上房屋征收评估办法》第二十一条', en: 'Expropriation Appraisal Measures, art. 21' },
      confirmed: true,
    },
    D05: {
      trigger: { zh: '收到复核结果', en: 'receipt of the result of the review' },
      length: 10,
      unit: 'calendar',
      rollForward: true,
      basis: { zh: '《国有土地上房屋征收评估办法》第二十二条', en: 'Expropriation Appraisal Measures, art. 22' },
      confirmed: true,
    },
    D06: {
      trigger: { zh: '专家委员会收到鉴定申请', en: 'receipt of the determination application by the committee' },
      length: 10,
      unit: 'calendar',
      rollForward: true,
      basis: { zh: '《国有土地上房屋征收评估办法》第二十五条', en: 'Expropriation Appraisal Measures, art. 25' },
      confirmed: true,
    },
    // The Act gives the right of defence without a period; five working days is the house's own, borrowed from art. 64.
    D11: {
      trigger: { zh: '行政处罚事先告知书送达', en: 'service of the advance notice of the penalty' },
      length: 5,
      unit: 'working',
      rollForward: false,
      basis: { zh: '《行政处罚法》第四十四条、第四十五条', en: 'Administrative Penalty Act, arts. 44-45' },
      confirmed: false,
    },
  },
  panel: {
    min: 3,
    odd: true,
    appraiserShare: '1/2',
    basis: { zh: '《国有土地上房屋征收评估办法》第二十四条', en: 'Expropriation Appraisal Measures, art. 24' },
    // Sources differ between one half and two thirds.
    confirmed: false,
  },
  fees: {
    review: 'agency',
    determination: 'client',
    determinationWhenChanged: 'agency',
    basis: { zh: '《国有土地上房屋征收评估办法》第三十一条', en: 'Expropriation Appraisal Measures, art. 31' },
  },
} satisfies RulePack;
