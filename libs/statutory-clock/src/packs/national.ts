import type { RulePack } from '../rule-pack.js';
import { nationalDeadlines } from './national/deadlines.js';
import { nationalSelection } from './national/selection.js';

/** 《国有土地上房屋征收评估办法》(建房〔2011〕77号) and the national law around it: the default of every place. */
export const national = {
  id: 'national-2011',
  jurisdiction: 'CN',
  name: { zh: '全国规则', en: 'National rules' },
  validFrom: '2011-06-03',
  unconfirmed: false,
  deadlines: nationalDeadlines,
  selection: nationalSelection,
  panel: {
    min: 3,
    odd: true,
    appraiserShare: '1/2',
    basis: { zh: '《国有土地上房屋征收评估办法》第二十四条', en: 'Expropriation Appraisal Measures, art. 24' },
    // Sources differ between one half and two thirds.
    confirmed: false,
  },
  committee: {
    fields: ['appraiser', 'price', 'real-estate', 'land', 'planning', 'law'],
    basis: { zh: '《国有土地上房屋征收评估办法》第二十三条', en: 'Expropriation Appraisal Measures, art. 23' },
    confirmed: false,
  },
  fees: {
    review: 'agency',
    determination: 'client',
    determinationWhenChanged: 'agency',
    basis: { zh: '《国有土地上房屋征收评估办法》第三十一条', en: 'Expropriation Appraisal Measures, art. 31' },
  },
  determinationOpensOnLapse: true,
  newReportReopensReview: true,
  reopenWithin: 10,
  longestSuspension: 60,
  footing: {
    determinationOpensOnLapse: {
      basis: {
        zh: '《国有土地上房屋征收评估办法》第二十一条、第二十二条未作规定（系统参数）',
        en: 'Expropriation Appraisal Measures, arts. 21-22, are silent (a parameter)',
      },
      confirmed: false,
    },
    newReportReopensReview: {
      basis: {
        zh: '《国有土地上房屋征收评估办法》第二十二条未作规定（系统参数）',
        en: 'Expropriation Appraisal Measures, art. 22, is silent (a parameter)',
      },
      confirmed: false,
    },
    reopenWithin: {
      basis: {
        zh: '《国有土地上房屋征收评估办法》未规定撤回后再行申请（系统参数）',
        en: 'the Expropriation Appraisal Measures do not speak of withdrawal (a parameter)',
      },
      confirmed: false,
    },
    longestSuspension: {
      basis: {
        zh: '《国有土地上房屋征收评估办法》未规定期限中止的最长时间（系统参数）',
        en: 'the Expropriation Appraisal Measures set no longest suspension (a parameter)',
      },
      confirmed: false,
    },
  },
} satisfies RulePack;
