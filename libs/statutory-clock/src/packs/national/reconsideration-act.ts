import type { DeadlineRules } from '../../rule-pack.js';

const since = '2024-01-01';
const article = (zh: string, en: string) => ({
  zh: `《行政复议法》${zh}`,
  en: `Administrative Reconsideration Act, ${en}`,
});

/** 《行政复议法》 as revised in 2023. By art. 88 its 三日, 五日, 七日 and 十日 are working days, the longer ones are not. */
export const reconsiderationAct = {
  D17: {
    trigger: { zh: '知道或者应当知道行政行为', en: 'actual or imputed knowledge of the administrative act' },
    act: { zh: '申请行政复议', en: 'apply for reconsideration' },
    length: 60,
    unit: 'calendar',
    rollForward: true,
    basis: article('第二十条', 'art. 20'),
    since,
    confirmed: true,
  },
  'D20-accept': {
    trigger: { zh: '行政复议机关收到行政复议申请', en: 'receipt of the application for reconsideration' },
    act: { zh: '审查并决定是否受理', en: 'examine it and decide on acceptance' },
    length: 5,
    unit: 'working',
    rollForward: false,
    basis: article('第三十条、第八十八条', 'arts. 30 and 88'),
    since,
    confirmed: true,
  },
  'D20-reply': {
    trigger: { zh: '被申请人收到行政复议申请书副本', en: 'receipt of the application by the respondent' },
    act: { zh: '提出书面答复并提交证据', en: 'reply in writing and hand in the evidence' },
    length: 10,
    unit: 'working',
    rollForward: false,
    basis: article('第四十八条、第八十八条', 'arts. 48 and 88'),
    since,
    confirmed: true,
  },
  'D20-decide': {
    trigger: { zh: '受理行政复议申请', en: 'acceptance of the application for reconsideration' },
    act: { zh: '作出行政复议决定', en: 'decide on the reconsideration' },
    length: 60,
    unit: 'calendar',
    rollForward: true,
    extension: {
      length: 30,
      ground: {
        zh: '情况复杂，经行政复议机构的负责人批准',
        en: 'a complex case, with leave of the head of the reconsideration body',
      },
      basis: article('第六十二条第一款', 'art. 62(1)'),
      confirmed: true,
    },
    basis: article('第六十二条第一款', 'art. 62(1)'),
    since,
    confirmed: true,
  },
  'D20-simple': {
    trigger: { zh: '受理适用简易程序的行政复议申请', en: 'acceptance of an application under the simple procedure' },
    act: { zh: '作出行政复议决定', en: 'decide on the reconsideration' },
    length: 30,
    unit: 'calendar',
    rollForward: true,
    basis: article('第六十二条第二款', 'art. 62(2)'),
    since,
    confirmed: true,
  },
} satisfies DeadlineRules;
