import type { DeadlineRules } from '../../rule-pack.js';

/** 《国有土地上房屋征收评估办法》(建房〔2011〕77号), which counts in 日. The public display (D02) it gives no length at all. */
export const appraisalMeasures = {
  // Art. 4 leaves the length to the place; ten days is what two provinces with a text have.
  D01: {
    trigger: { zh: '房屋征收决定公告', en: 'announcement of the expropriation decision' },
    act: { zh: '被征收人协商选定评估机构', en: 'the households agree on an agency' },
    length: 10,
    unit: 'calendar',
    rollForward: true,
    basis: { zh: '《国有土地上房屋征收评估办法》第四条', en: 'Expropriation Appraisal Measures, art. 4' },
    confirmed: false,
  },
  D03: {
    trigger: { zh: '收到评估报告', en: 'receipt of the household report' },
    act: { zh: '申请复核评估', en: 'apply for a review' },
    length: 10,
    unit: 'calendar',
    rollForward: true,
    basis: { zh: '《国有土地上房屋征收评估办法》第二十条', en: 'Expropriation Appraisal Measures, art. 20' },
    confirmed: true,
  },
  D04: {
    trigger: { zh: '评估机构收到复核申请', en: 'receipt of the review application by the agency' },
    act: { zh: '评估机构作出复核答复', en: 'the agency answers' },
    length: 10,
    unit: 'calendar',
    rollForward: true,
    basis: { zh: '《国有土地上房屋征收评估办法》第二十一条', en: 'Expropriation Appraisal Measures, art. 21' },
    confirmed: true,
  },
  D05: {
    trigger: { zh: '收到复核结果', en: 'receipt of the result of the review' },
    act: { zh: '申请鉴定', en: 'apply for a determination' },
    length: 10,
    unit: 'calendar',
    rollForward: true,
    basis: { zh: '《国有土地上房屋征收评估办法》第二十二条', en: 'Expropriation Appraisal Measures, art. 22' },
    confirmed: true,
  },
  D06: {
    trigger: { zh: '专家委员会收到鉴定申请', en: 'receipt of the determination application by the committee' },
    act: { zh: '专家委员会出具鉴定意见', en: 'the committee gives its opinion' },
    length: 10,
    unit: 'calendar',
    rollForward: true,
    basis: { zh: '《国有土地上房屋征收评估办法》第二十五条', en: 'Expropriation Appraisal Measures, art. 25' },
    confirmed: true,
  },
} satisfies DeadlineRules;
