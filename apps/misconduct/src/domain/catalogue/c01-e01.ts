import { appraisalLaw, appraisalMeasures, localRule, regulation } from './instruments.js';
import type { Violation } from './violation.js';

/** Acts of a client (C) and of a committee expert (E). */
export const c01ToE01: readonly Violation[] = [
  {
    code: 'C01',
    zh: '委托人串通、唆使出具虚假评估报告',
    en: 'client colluding in or inciting a false report',
    basis: [appraisalLaw('第五十二条第三项')],
    sanction: {
      zh: '责令改正；拒不改正的处10万元以上50万元以下罚款',
      en: 'correction order; if not obeyed, fine of CNY 100,000-500,000',
    },
    decidedBy: ['P'],
    severity: null,
  },
  {
    code: 'C02',
    zh: '委托人未依法选定机构、索取回扣',
    en: 'unlawful selection, or kickback asked by the client',
    basis: [
      appraisalLaw('第五十二条第一项'),
      appraisalLaw('第五十二条第二项'),
      regulation('第二十条'),
      regulation('第三十条'),
    ],
    sanction: {
      zh: '责令改正；拒不改正的处10万元以上50万元以下罚款；对责任人员依法处分',
      en: 'correction order; if not obeyed, fine of CNY 100,000-500,000; sanctions for the officials',
    },
    decidedBy: ['P'],
    severity: null,
  },
  {
    code: 'E01',
    zh: '专家应回避未回避或者串通',
    en: 'expert partiality',
    basis: [appraisalMeasures('第三条'), localRule],
    sanction: { zh: '取消专家资格，鉴定意见无效', en: 'removal; the opinion is void' },
    decidedBy: ['P'],
    severity: null,
    unconfirmed: true,
  },
];
