import type { LocalDate } from '#kernel';
import type { CheckCode, CheckLevel } from './check.js';

interface Text {
  zh: string;
  en: string;
}

/** What a check asks, why a report fails it and what cures that. Codes never change; wording and levels may. */
interface CheckEntry {
  cause: Text;
  cure: Text;
  /** Articles the check rests on. */
  basis: string;
  /** False where the article or figure still waits to be confirmed against the official text. */
  confirmed: boolean;
  /** Level by the day it came into force, newest last. */
  levels: readonly { from: LocalDate; level: CheckLevel }[];
  /** True where an explanation in the report is enough (RC11). */
  explainable: boolean;
  /** True where the check can only read what the agency declares. */
  declaredOnly: boolean;
}

/** 征收评估办法 (建房〔2011〕77号) came into force. */
const SINCE_RULES = '2011-06-03';
/** GB/T 50291-2015 came into force. */
const SINCE_STANDARD = '2015-12-01';

const plain = { confirmed: true, explainable: false, declaredOnly: false };

/** The public code list of the report checks. */
export const catalogue: Readonly<Record<CheckCode, CheckEntry>> = {
  RC02: {
    ...plain,
    declaredOnly: true,
    cause: {
      zh: '签字注册房地产估价师不足两名,或有人未注册、未在本机构执业、未列入委托合同、未亲笔签字,或未加盖机构公章。签字盖章为机构声明,系统未核验。',
      en: 'Fewer than two appraisers signed, or one is not registered, not employed by the agency, not named in the appointment or did not sign by hand, or the seal is missing. Signature and seal are declared by the agency, not verified.',
    },
    cure: {
      zh: '由承办本项目的至少两名注册房地产估价师亲笔签字并加盖机构公章后,以新版本重新提交。',
      en: 'Have at least two registered appraisers of the project sign by hand, affix the seal, and submit a new version.',
    },
    basis: '《国有土地上房屋征收评估办法》第十七条;《房地产估价机构管理办法》第三十二条;《资产评估法》第二十八条',
    levels: [{ from: SINCE_RULES, level: 'hard' }],
  },
  RC03: {
    ...plain,
    cause: {
      zh: '报告出具日,机构未备案、处于停业期,或等级不得从事房屋征收评估(暂定三级)。',
      en: 'On the day of issue the agency was not filed, was suspended, or its grade (provisional 3) may not value expropriated houses.',
    },
    cure: {
      zh: '核对机构备案、等级和停业记录;登记有误的先更正登记,否则应由具备条件的机构重新出具。',
      en: 'Check filing, grade and suspensions; correct the register if it is wrong, otherwise a qualified agency must issue the report.',
    },
    basis: '《资产评估法》第十六条、第四十七条;《房地产估价机构管理办法》第四十七条',
    levels: [{ from: SINCE_RULES, level: 'hard' }],
  },
  RC04: {
    ...plain,
    cause: {
      zh: '价值时点不是房屋征收决定公告之日,也不是经书面说明理由另行确定之日。',
      en: 'The valuation date is neither the day the expropriation decision was announced nor the day an officer ordered with reasons.',
    },
    cure: {
      zh: '以公告之日(或另行确定之日)为价值时点重新评估,以新版本提交。',
      en: 'Value the house as of the announcement day (or the ordered day) and submit a new version.',
    },
    basis: '《国有土地上房屋征收与补偿条例》第十九条;《国有土地上房屋征收评估办法》第十条',
    levels: [{ from: SINCE_RULES, level: 'hard' }],
  },
  RC06: {
    ...plain,
    confirmed: false,
    cause: {
      zh: '采用市场法,可比实例少于三个(重复列示的只计一个)。',
      en: 'The market method is used with fewer than three comparables (one listed twice counts once).',
    },
    cure: { zh: '补足可比实例后重新提交。', en: 'Add comparables and submit a new version.' },
    basis: '《房地产估价规范》GB/T 50291-2015',
    levels: [{ from: SINCE_STANDARD, level: 'hard' }],
  },
  RC08: {
    ...plain,
    explainable: true,
    cause: { zh: '可比实例的单项修正或调整幅度超过20%。', en: 'A single adjustment of a comparable exceeds 20 %.' },
    cure: {
      zh: '更换可比实例;确无更合适实例的,在报告中说明理由。',
      en: 'Replace the comparable, or explain in the report why none better exists.',
    },
    basis: '《房地产估价规范》GB/T 50291-2015',
    levels: [{ from: SINCE_STANDARD, level: 'reason' }],
  },
  RC09: {
    ...plain,
    explainable: true,
    cause: { zh: '可比实例的综合修正和调整幅度超过30%。', en: 'The combined adjustment of a comparable exceeds 30 %.' },
    cure: {
      zh: '更换可比实例;确无更合适实例的,在报告中说明理由。',
      en: 'Replace the comparable, or explain in the report why none better exists.',
    },
    basis: '《房地产估价规范》GB/T 50291-2015',
    levels: [{ from: SINCE_STANDARD, level: 'reason' }],
  },
  RC10: {
    ...plain,
    explainable: true,
    cause: {
      zh: '修正调整后的可比实例最高价与最低价之比大于1.2。',
      en: 'The highest adjusted price of the comparables is more than 1.2 times the lowest.',
    },
    cure: {
      zh: '更换可比实例;确无更合适实例的,在报告中说明理由。',
      en: 'Replace a comparable, or explain in the report why none better exists.',
    },
    basis: '《房地产估价规范》GB/T 50291-2015',
    levels: [{ from: SINCE_STANDARD, level: 'reason' }],
  },
  RC13: {
    ...plain,
    cause: {
      zh: '评估单价与建筑面积的乘积同评估总价相差超过1元。',
      en: 'Unit price times floor area differs from the total by more than one yuan.',
    },
    cure: { zh: '更正单价、面积或总价后重新提交。', en: 'Correct unit price, area or total and submit a new version.' },
    basis: '《国有土地上房屋征收评估办法》第十五条',
    levels: [{ from: SINCE_RULES, level: 'hard' }],
  },
  RC16: {
    ...plain,
    cause: {
      zh: '报告使用期限未自出具之日起算,或超过一年。',
      en: 'The use period does not start on the day of issue or is longer than one year.',
    },
    cure: { zh: '更正使用期限后重新提交。', en: 'Correct the use period and submit a new version.' },
    basis: '《房地产估价规范》GB/T 50291-2015',
    levels: [{ from: SINCE_STANDARD, level: 'hard' }],
  },
  RC22: {
    ...plain,
    confirmed: false,
    cause: {
      zh: '同一可比实例在本项目不同报告中的成交价格、成交日期或面积不一致。',
      en: 'The same comparable has another price, day or area in another report of the project.',
    },
    cure: {
      zh: '核对成交资料,更正有误的报告。',
      en: 'Check the transaction papers and correct the report that is wrong.',
    },
    basis: '监管规则:可比实例应当真实、前后一致(《房地产估价规范》GB/T 50291-2015)',
    levels: [{ from: SINCE_RULES, level: 'warning' }],
  },
};
