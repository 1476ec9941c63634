import type { DeadlineRules } from '../../rule-pack.js';

const since = '2022-05-01';
const article = (zh: string, en: string) => ({ zh: `《信访工作条例》${zh}`, en: `Petition Work Regulations, ${en}` });

/** 《信访工作条例》 (2022): what the organ that has a petition must do, and when. */
export const petitionRegulations = {
  'D23-accept': {
    trigger: { zh: '收到信访事项', en: 'receipt of the petition' },
    act: { zh: '书面告知信访人', en: 'tell the petitioner in writing what becomes of it' },
    length: 15,
    unit: 'calendar',
    rollForward: true,
    basis: article('第二十二条', 'art. 22'),
    since,
    confirmed: true,
  },
  'D23-objection': {
    trigger: { zh: '收到转送、交办的信访事项', en: 'receipt of the petition passed on' },
    act: { zh: '不属于本机关职权范围的，提出异议', en: 'object that it is outside the powers of the organ' },
    length: 5,
    unit: 'working',
    rollForward: false,
    basis: article('第二十二条', 'art. 22'),
    since,
    confirmed: true,
  },
  'D23-finish': {
    trigger: { zh: '受理信访事项', en: 'acceptance of the petition' },
    act: { zh: '办结', en: 'finish it' },
    length: 60,
    unit: 'calendar',
    rollForward: true,
    extension: {
      length: 30,
      ground: {
        zh: '情况复杂，经本机关、单位负责人批准，并告知信访人延期理由',
        en: 'a complex matter, with leave of the head of the organ and the reason told to the petitioner',
      },
      basis: article('第三十四条', 'art. 34'),
      confirmed: true,
    },
    basis: article('第三十四条', 'art. 34'),
    since,
    confirmed: true,
  },
  'D23-recheck': {
    trigger: { zh: '收到复查请求', en: 'receipt of the request for a re-examination (复查)' },
    act: { zh: '提出复查意见并书面答复', en: 'give the opinion on it in writing' },
    length: 30,
    unit: 'calendar',
    rollForward: true,
    basis: article('第三十五条', 'art. 35'),
    since,
    confirmed: true,
  },
  'D23-second-recheck': {
    trigger: { zh: '收到复核请求', en: 'receipt of the request for a second re-examination (复核)' },
    act: { zh: '提出复核意见', en: 'give the opinion on it' },
    length: 30,
    unit: 'calendar',
    rollForward: true,
    basis: article('第三十六条', 'art. 36'),
    since,
    confirmed: true,
  },
} satisfies DeadlineRules;
