import type { DeadlineRules, ExtensionRule } from '../../rule-pack.js';

const rulesZh = '《住房和城乡建设行政处罚程序规定》';
const rulesEn = 'Housing and Construction Penalty Procedure Rules (ministry order 55)';

/** How long the decision (D08) may be put off; the Act itself leaves that to other rules. */
export const decisionExtension: ExtensionRule = {
  length: 30,
  ground: {
    zh: '案情复杂或者其他原因，经本机关负责人批准',
    en: 'a complex case or another cause, with leave of the head of the organ',
  },
  basis: { zh: rulesZh, en: rulesEn },
  confirmed: false,
};

/** 《住房和城乡建设行政处罚程序规定》(住建部令第55号), whose text was not at hand: its periods are from knowledge. */
export const penaltyProcedure = {
  D07: {
    trigger: { zh: '发现违法线索或者收到材料', en: 'discovery or receipt of the lead' },
    act: { zh: '决定是否立案', en: 'decide whether to file a case' },
    length: 15,
    unit: 'calendar',
    rollForward: true,
    extension: {
      length: 15,
      ground: {
        zh: '特殊情况，经本机关负责人批准',
        en: 'special circumstances, with leave of the head of the organ',
      },
      basis: { zh: rulesZh, en: rulesEn },
      confirmed: false,
    },
    basis: { zh: rulesZh, en: rulesEn },
    since: '2022-05-01',
    confirmed: false,
  },
} satisfies DeadlineRules;
