import type { RulePack } from '../rule-pack.js';
import { national } from './national.js';

const article = (zh: string, en: string) => ({
  zh: `《山东省国有土地上房屋征收与补偿条例》${zh}`,
  en: `Shandong Expropriation and Compensation Regulations, ${en}`,
});

/**
 * 《山东省国有土地上房屋征收与补偿条例》 as amended on 2020-07-24, read up to art. 42. Review and determination are the national
 * ones until the articles after it have been read.
 */
export const shandong2020: RulePack = {
  ...national,
  id: 'shandong-2020',
  jurisdiction: '370000',
  name: { zh: '山东省规则', en: 'Rules of Shandong' },
  validFrom: '2020-07-24',
  deadlines: {
    ...national.deadlines,
    D01: {
      ...national.deadlines.D01,
      trigger: { zh: '公布评估机构选定事项', en: 'publication of how the agency is to be chosen' },
      basis: article('第三十八条', 'art. 38'),
      confirmed: true,
    },
    D02: {
      trigger: { zh: '分户初步评估结果公示', en: 'public display of the preliminary household results' },
      act: { zh: '结束公示', en: 'end the display' },
      length: 5,
      unit: 'calendar',
      rollForward: true,
      atLeast: true,
      basis: article('第四十二条', 'art. 42'),
      confirmed: true,
    },
  },
  selection: {
    ...national.selection,
    agreeFrom: 'candidates',
    witnesses: [
      { zh: '被征收人代表', en: 'the expropriated households' },
      { zh: '乡镇人民政府、街道办事处代表', en: 'the township government or sub-district office' },
      { zh: '居民委员会代表', en: "the residents' committee" },
    ],
    basis: article('第三十八条、第三十九条', 'arts. 38-39'),
    assumed: ['candidatesMin', 'leastDaysToAgree', 'voteQuorum', 'voteMajority'],
  },
};

/** The same regulations as first passed: that wording has not been read, the amended one stands in for it. */
export const shandong2015: RulePack = {
  ...shandong2020,
  id: 'shandong-2015',
  // Passed on 2014-11-27; the article on its coming into force is among those not read.
  validFrom: '2015-03-01',
  validTo: '2020-07-23',
  unconfirmed: true,
  caveat: {
    zh: '《山东省国有土地上房屋征收与补偿条例》2020年修正前的文本尚未核对，按修正后的文本计算',
    en: 'the Shandong regulations as before their amendment of 2020 have not been read; counted by the amended text',
  },
};
