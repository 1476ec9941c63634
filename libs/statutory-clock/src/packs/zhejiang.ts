import type { RulePack } from '../rule-pack.js';
import { national } from './national.js';

/** 《浙江省国有土地上房屋征收与补偿条例》, as amended 2020. The answer and the opinion (D04, D06) stay with the national measures. */
export const zhejiang: RulePack = {
  ...national,
  id: 'zhejiang-2014',
  jurisdiction: '330000',
  validFrom: '2014-10-01',
  deadlines: {
    ...national.deadlines,
    D01: {
      trigger: { zh: '房屋征收决定公告', en: 'announcement of the expropriation decision' },
      length: 10,
      unit: 'calendar',
      rollForward: true,
      basis: {
        zh: '《浙江省国有土地上房屋征收与补偿条例》第十八条',
        en: 'Zhejiang Expropriation and Compensation Regulations, art. 18',
      },
      confirmed: true,
    },
    D03: {
      ...national.deadlines.D03,
      basis: {
        zh: '《浙江省国有土地上房屋征收与补偿条例》第十九条第一款',
        en: 'Zhejiang Expropriation and Compensation Regulations, art. 19(1)',
      },
    },
    D05: {
      ...national.deadlines.D05,
      basis: {
        zh: '《浙江省国有土地上房屋征收与补偿条例》第十九条第二款',
        en: 'Zhejiang Expropriation and Compensation Regulations, art. 19(2)',
      },
    },
  },
  fees: {
    review: 'agency',
    determination: 'applicant',
    determinationWhenChanged: 'agency',
    basis: {
      zh: '《浙江省国有土地上房屋征收与补偿条例》第十九条、第二十条',
      en: 'Zhejiang Expropriation and Compensation Regulations, arts. 19-20',
    },
  },
};
