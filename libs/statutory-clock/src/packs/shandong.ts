import type { RulePack } from '../rule-pack.js';
import { national } from './national.js';

/**
 * 《山东省国有土地上房屋征收与补偿条例》, as amended 2020, read up to art. 42. Review and determination are the national ones until
 * the articles after it have been read.
 */
export const shandong: RulePack = {
  ...national,
  id: 'shandong-2015',
  jurisdiction: '370000',
  // Passed on 2014-11-27; the article on its coming into force is among those not read.
  validFrom: '2015-03-01',
  deadlines: {
    ...national.deadlines,
    D01: {
      trigger: { zh: '公布评估机构选定事项', en: 'publication of how the agency is to be chosen' },
      length: 10,
      unit: 'calendar',
      rollForward: true,
      basis: {
        zh: '《山东省国有土地上房屋征收与补偿条例》第三十八条',
        en: 'Shandong Expropriation and Compensation Regulations, art. 38',
      },
      confirmed: true,
    },
    D02: {
      trigger: { zh: '分户初步评估结果公示', en: 'public display of the preliminary household results' },
      length: 5,
      unit: 'calendar',
      rollForward: true,
      basis: {
        zh: '《山东省国有土地上房屋征收与补偿条例》第四十二条',
        en: 'Shandong Expropriation and Compensation Regulations, art. 42',
      },
      confirmed: true,
    },
  },
};
