import type { DeadlineRules } from '../../rule-pack.js';
import { decisionExtension } from './penalty-procedure.js';

const since = '2021-07-15';
const article = (zh: string, en: string) => ({ zh: `《行政处罚法》${zh}`, en: `Administrative Penalty Act, ${en}` });

/** 《行政处罚法》 as revised in 2021, up to the decision. By art. 85 its 二日, 三日, 五日 and 七日 are working days, the longer ones are not. */
export const penaltyCase = {
  D08: {
    trigger: { zh: '立案', en: 'the filing of the case' },
    act: { zh: '作出行政处罚决定', en: 'decide on the penalty' },
    length: 90,
    unit: 'calendar',
    rollForward: true,
    extension: decisionExtension,
    basis: article('第六十条', 'art. 60'),
    since,
    confirmed: true,
  },
  D09: {
    trigger: { zh: '行政机关告知听证权利', en: 'notice of the right to a hearing' },
    act: { zh: '要求听证', en: 'ask for a hearing' },
    length: 5,
    unit: 'working',
    rollForward: false,
    basis: article('第六十四条第一项、第八十五条', 'arts. 64(1) and 85'),
    since,
    confirmed: true,
  },
  D10: {
    trigger: { zh: '听证通知送达', en: 'service of the notice of the hearing' },
    act: { zh: '举行听证', en: 'hold the hearing' },
    length: 7,
    unit: 'working',
    rollForward: false,
    atLeast: true,
    basis: article('第六十四条第二项、第八十五条', 'arts. 64(2) and 85'),
    since,
    confirmed: true,
  },
  // The Act gives the right of defence without a period; five working days is the house's own, borrowed from art. 64.
  D11: {
    trigger: { zh: '行政处罚事先告知书送达', en: 'service of the advance notice of the penalty' },
    act: { zh: '陈述、申辩', en: 'make a statement or a defence' },
    length: 5,
    unit: 'working',
    rollForward: false,
    basis: article('第四十四条、第四十五条', 'arts. 44-45'),
    since,
    confirmed: false,
  },
  D14: {
    trigger: { zh: '证据先行登记保存', en: 'the registration and keeping of evidence' },
    act: { zh: '对先行登记保存的证据作出处理决定', en: 'decide what becomes of the evidence kept' },
    length: 7,
    unit: 'working',
    rollForward: false,
    basis: article('第五十六条、第八十五条', 'arts. 56 and 85'),
    since,
    confirmed: true,
  },
} satisfies DeadlineRules;

/** 《行政处罚法》 as revised in 2021, after the decision. */
export const penaltyDecision = {
  D12: {
    trigger: { zh: '作出行政处罚决定', en: 'the penalty decision' },
    act: { zh: '送达行政处罚决定书', en: 'serve the decision' },
    length: 7,
    unit: 'working',
    rollForward: false,
    basis: article('第六十一条、第八十五条', 'arts. 61 and 85'),
    since,
    confirmed: true,
  },
  D13: {
    trigger: { zh: '收到行政处罚决定书', en: 'receipt of the penalty decision' },
    act: { zh: '缴纳罚款', en: 'pay the fine' },
    length: 15,
    unit: 'calendar',
    rollForward: true,
    basis: article('第六十七条、第七十二条', 'arts. 67 and 72'),
    since,
    confirmed: true,
  },
  D15: {
    trigger: {
      zh: '行政处罚决定被变更、撤销、确认违法或者无效',
      en: 'the change, annulment or declared unlawfulness or nullity of the decision',
    },
    act: { zh: '撤回公开的决定信息并说明理由', en: 'withdraw the publication and state the reason' },
    length: 3,
    unit: 'working',
    rollForward: false,
    basis: article('第四十八条第二款、第八十五条', 'arts. 48(2) and 85'),
    since,
    confirmed: true,
  },
} satisfies DeadlineRules;
