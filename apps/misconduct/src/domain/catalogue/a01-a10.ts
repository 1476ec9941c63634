import { agencyMeasures, appraisalLaw, appraisalMeasures, regulation } from './instruments.js';
import { fineOrStop, stopAndMultiples, suspendOneToSix, type Sanction } from './sanctions.js';
import type { Violation } from './violation.js';

const falseReport: Sanction = {
  zh: '警告，并处5万元以上20万元以下罚款，记入信用档案；或责令停业六个月以上一年以下，有违法所得的并处一倍以上五倍以下罚款；情节严重的吊销',
  en: 'warning, fine of CNY 50,000-200,000, credit file; or 6-12 months stop and 1-5 times the gains; revocation if grave',
};

/** Acts of an agency, A01 to A10. */
export const a01ToA10: readonly Violation[] = [
  {
    code: 'A01',
    zh: '出具虚假评估报告',
    en: 'false report',
    basis: [
      regulation('第三十四条'),
      appraisalLaw('第四十八条'),
      agencyMeasures('第三十三条第五项'),
      agencyMeasures('第五十三条'),
    ],
    sanction: falseReport,
    decidedBy: ['I', 'P', 'M'],
    severity: [3, 3],
  },
  {
    code: 'A02',
    zh: '出具有重大差错的评估报告',
    en: 'materially wrong report',
    basis: [regulation('第三十四条')],
    sanction: {
      zh: '警告，并处5万元以上20万元以下罚款，记入信用档案；情节严重的吊销资质证书',
      en: 'warning, fine of CNY 50,000-200,000, credit file; revocation if grave',
    },
    decidedBy: ['I'],
    severity: [3, 3],
  },
  {
    code: 'A03',
    zh: '评估报告有重大遗漏或者误导性陈述',
    en: 'major omission or misleading statement',
    basis: [appraisalLaw('第四十七条第六项'), agencyMeasures('第五十三条')],
    sanction: stopAndMultiples('或1万元以上3万元以下罚款', 'or a fine of CNY 10,000-30,000'),
    decidedBy: ['P', 'C'],
    severity: [2, 2],
  },
  {
    code: 'A04',
    zh: '迎合高估或者低估要求（高估低评）',
    en: 'pandering to over- or under-valuation',
    basis: [
      agencyMeasures('第三十三条第三项'),
      agencyMeasures('第五十三条'),
      appraisalMeasures('第四条'),
      appraisalLaw('第四十七条第一项'),
    ],
    sanction: {
      zh: '处1万元以上3万元以下罚款；报告虚假的按A01处理',
      en: 'fine of CNY 10,000-30,000; where the report is false, as A01',
    },
    decidedBy: ['C', 'P'],
    severity: [2, 3],
  },
  {
    code: 'A05',
    zh: '给予回扣',
    en: 'kickback',
    basis: [agencyMeasures('第三十三条第三项'), appraisalLaw('第四十七条第三项')],
    sanction: fineOrStop,
    decidedBy: ['C', 'P'],
    severity: [2, 2],
  },
  {
    code: 'A06',
    zh: '恶意压低收费',
    en: 'predatory fee',
    basis: [agencyMeasures('第三十三条第三项'), appraisalLaw('第四十七条第三项'), appraisalMeasures('第四条')],
    sanction: fineOrStop,
    decidedBy: ['C', 'P'],
    severity: [1, 2],
  },
  {
    code: 'A07',
    zh: '虚假宣传、贬损同行',
    en: 'false publicity, disparagement',
    basis: [appraisalLaw('第二十条第三项'), appraisalLaw('第四十七条第三项')],
    sanction: stopAndMultiples(),
    decidedBy: ['P'],
    severity: [1, 2],
  },
  {
    code: 'A08',
    zh: '出租、出借、转让资质或者允许他人以本机构名义执业',
    en: 'lending the agency’s name or certificate',
    basis: [agencyMeasures('第三十三条第一项'), appraisalLaw('第四十七条第二项')],
    sanction: fineOrStop,
    decidedBy: ['C', 'P'],
    severity: [3, 3],
  },
  {
    code: 'A09',
    zh: '冒用其他机构名义执业',
    en: 'using another agency’s name',
    basis: [appraisalLaw('第四十七条第二项')],
    sanction: suspendOneToSix,
    decidedBy: ['P'],
    severity: [3, 3],
  },
  {
    code: 'A10',
    zh: '未备案、不符合条件或者超越等级执业',
    en: 'unfiled, unfit, or beyond its grade',
    basis: [appraisalLaw('第四十七条末款'), agencyMeasures('第三十三条第二项'), agencyMeasures('第四十七条')],
    sanction: {
      zh: '责令改正；拒不改正的责令停业，并处1万元以上5万元以下罚款；超越等级的报告无效，处1万元以上3万元以下罚款',
      en: 'correction order, else stop and CNY 10,000-50,000; a report beyond the grade is void, CNY 10,000-30,000',
    },
    decidedBy: ['P', 'C'],
    severity: [2, 2],
    unconfirmed: true,
  },
];
