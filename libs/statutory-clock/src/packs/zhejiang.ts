import type { RulePack } from '../rule-pack.js';
import { national } from './national.js';

const article = (zh: string, en: string) => ({
  zh: `《浙江省国有土地上房屋征收与补偿条例》${zh}`,
  en: `Zhejiang Expropriation and Compensation Regulations, ${en}`,
});

/**
 * 《浙江省国有土地上房屋征收与补偿条例》 as amended on 2020-09-24. The answer and the opinion (D04, D06) stay with the national
 * measures.
 */
export const zhejiang2020: RulePack = {
  ...national,
  id: 'zhejiang-2020',
  jurisdiction: '330000',
  name: { zh: '浙江省规则', en: 'Rules of Zhejiang' },
  validFrom: '2020-09-24',
  deadlines: {
    ...national.deadlines,
    D01: { ...national.deadlines.D01, basis: article('第十八条', 'art. 18'), confirmed: true },
    D03: { ...national.deadlines.D03, basis: article('第十九条第一款', 'art. 19(1)') },
    D05: { ...national.deadlines.D05, basis: article('第十九条第二款', 'art. 19(2)') },
  },
  selection: {
    ...national.selection,
    notary: true,
    basis: article('第十八条', 'art. 18'),
    assumed: ['leastDaysToAgree', 'agreeShare'],
  },
  committee: {
    fields: [...national.committee.fields, 'accounting'],
    basis: article('第十九条第三款', 'art. 19(3)'),
    confirmed: true,
  },
  fees: {
    review: 'agency',
    determination: 'applicant',
    determinationWhenChanged: 'agency',
    basis: article('第十九条、第二十条', 'arts. 19-20'),
  },
};

/** The same regulations as first passed: that wording has not been read, the amended one stands in for it. */
export const zhejiang2014: RulePack = {
  ...zhejiang2020,
  id: 'zhejiang-2014',
  validFrom: '2014-10-01',
  validTo: '2020-09-23',
  unconfirmed: true,
  caveat: {
    zh: '《浙江省国有土地上房屋征收与补偿条例》2020年修正前的文本尚未核对，按修正后的文本计算',
    en: 'the Zhejiang regulations as before their amendment of 2020 have not been read; counted by the amended text',
  },
};
