import { appraisalLaw, appraiserMeasures, criminalLaw, regulation } from './instruments.js';
import { stopAppraiser } from './sanctions.js';
import type { Violation } from './violation.js';

/** Acts of a registered appraiser. */
export const b01ToB07: readonly Violation[] = [
  {
    code: 'B01',
    zh: '签署虚假评估报告',
    en: 'signing a false report',
    basis: [appraisalLaw('第四十五条'), regulation('第三十四条'), criminalLaw('第二百二十九条')],
    sanction: {
      zh: '责令停止从业二年以上五年以下，情节严重的五年以上十年以下；处1万元以上3万元以下罚款；构成犯罪的终身不得从业',
      en: '2-5 years stop, 5-10 if grave; fine of CNY 10,000-30,000; barred for life where it is a crime',
    },
    decidedBy: ['P', 'I'],
    severity: [3, 3],
  },
  {
    code: 'B02',
    zh: '签署未承办或者有重大遗漏的报告',
    en: 'signing another’s or an omitting report',
    basis: [appraisalLaw('第四十四条第五项')],
    sanction: { zh: '警告，责令停止从业六个月以上一年以下', en: 'warning, 6-12 months stop' },
    decidedBy: ['P'],
    severity: [2, 2],
  },
  {
    code: 'B03',
    zh: '允许他人以本人名义执业、出借证书（挂证）',
    en: 'lending one’s name or certificate',
    basis: [
      appraisalLaw('第四十四条第四项'),
      appraiserMeasures('第二十六条第六项'),
      appraiserMeasures('第二十六条第九项'),
      appraiserMeasures('第三十八条'),
    ],
    sanction: stopAppraiser,
    decidedBy: ['P', 'C'],
    severity: [2, 3],
  },
  {
    code: 'B04',
    zh: '在两家以上机构执业',
    en: 'practice in two agencies',
    basis: [appraisalLaw('第四十四条第二项'), appraiserMeasures('第二十六条第七项')],
    sanction: stopAppraiser,
    decidedBy: ['P', 'C'],
    severity: [2, 2],
  },
  {
    code: 'B05',
    zh: '私自接受委托、收取费用',
    en: 'private job',
    basis: [appraisalLaw('第四十四条第一项'), appraiserMeasures('第二十六条第八项')],
    sanction: stopAppraiser,
    decidedBy: ['P', 'C'],
    severity: [2, 2],
  },
  {
    code: 'B06',
    zh: '索贿受贿',
    en: 'bribe',
    basis: [
      appraisalLaw('第四十四条第六项'),
      appraiserMeasures('第二十六条第二项'),
      appraiserMeasures('第二十六条第三项'),
    ],
    sanction: {
      zh: `${stopAppraiser.zh}；构成犯罪的依法追究刑事责任`,
      en: `${stopAppraiser.en}; prosecution where it is a crime`,
    },
    decidedBy: ['P', 'C'],
    severity: [3, 3],
  },
  {
    code: 'B07',
    zh: '隐瞒、歪曲事实',
    en: 'hiding or distorting facts',
    basis: [appraiserMeasures('第二十六条第五项'), appraiserMeasures('第三十八条')],
    sanction: {
      zh: '处1万元以下罚款；有违法所得的处三倍以下且不超过3万元罚款',
      en: 'fine up to CNY 10,000; with gains up to 3 times and CNY 30,000',
    },
    decidedBy: ['C'],
    severity: [2, 2],
  },
];
