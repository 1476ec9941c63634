import type { DeadlineRules } from '../../rule-pack.js';

const since = '2019-05-15';
const article = (zh: string, en: string) => ({
  zh: `《政府信息公开条例》${zh}`,
  en: `Government Information Disclosure Regulations, ${en}`,
});

/** 《政府信息公开条例》 as revised in 2019, which says 工作日 itself. */
export const disclosureRegulations = {
  D21: {
    trigger: { zh: '政府信息形成或者变更', en: 'the making or change of the information' },
    act: { zh: '主动公开', en: 'disclose it proactively' },
    length: 20,
    unit: 'working',
    rollForward: false,
    basis: article('第二十六条', 'art. 26'),
    since,
    confirmed: true,
  },
  D22: {
    trigger: { zh: '收到政府信息公开申请', en: 'receipt of the request for disclosure' },
    act: { zh: '答复申请人', en: 'answer the request' },
    length: 20,
    unit: 'working',
    rollForward: false,
    extension: {
      length: 20,
      ground: {
        zh: '需要延长，经政府信息公开工作机构负责人同意并告知申请人',
        en: 'need of it, with leave of the head of the disclosure office and notice to the applicant',
      },
      basis: article('第三十三条第二款', 'art. 33(2)'),
      confirmed: true,
    },
    basis: article('第三十三条第二款', 'art. 33(2)'),
    since,
    confirmed: true,
  },
} satisfies DeadlineRules;
