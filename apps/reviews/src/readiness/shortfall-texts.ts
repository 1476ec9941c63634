import type { ShortfallCode } from '../domain/readiness/facts.js';

interface Text {
  zh: string;
  en: string;
  basis: { zh: string; en: string };
}

const regulations = (article: string, en: string) => ({
  zh: `《国有土地上房屋征收与补偿条例》第${article}条`,
  en: `Expropriation and Compensation Regulations, art. ${en}`,
});
const measures = (article: string, en: string) => ({
  zh: `《国有土地上房屋征收评估办法》第${article}条`,
  en: `Expropriation Appraisal Measures, art. ${en}`,
});

/** What each shortfall means, how it is mended, and the article that asks for the proof. */
export const shortfallTexts: Record<ShortfallCode, Text> = {
  'selection-unproved': {
    zh: '无法证明评估机构是依法选定的，请补录选定记录。',
    en: 'Nothing proves how the agency was selected; enter the record of the selection.',
    basis: regulations('二十', '20'),
  },
  'agency-not-selected': {
    zh: '出具报告的机构不是选定的机构。',
    en: 'The report comes from an agency that was not the one selected.',
    basis: regulations('二十', '20'),
  },
  'commission-unproved': {
    zh: '没有出具报告机构的委托合同，请补录委托书与合同。',
    en: 'There is no signed contract with the agency; enter the commission and the contract.',
    basis: measures('六', '6'),
  },
  'display-missing': {
    zh: '没有已结束的初步评估结果公示。',
    en: 'No public display of the preliminary results is on record as over.',
    basis: measures('十六', '16'),
  },
  'display-too-short': {
    zh: '公示天数不足，请重新公示。',
    en: 'The preliminary results were not displayed long enough; display them again.',
    basis: measures('十六', '16'),
  },
  'explanation-missing': {
    zh: '公示期间没有现场说明解释的记录。',
    en: 'No on-site explanation during the display is on record.',
    basis: measures('十六', '16'),
  },
  'report-missing': {
    zh: '没有登记在案的分户评估报告；未经两名注册房地产估价师签名、未盖机构公章的报告不予登记。',
    en: 'No household report is registered; one without two appraisers’ signatures and the seal is not.',
    basis: measures('十七', '17'),
  },
  'signature-missing': {
    zh: '报告没有两名以上注册房地产估价师签名。',
    en: 'The report is not signed by two registered appraisers.',
    basis: measures('十七', '17'),
  },
  'report-not-served': {
    zh: '没有现行评估报告送达被征收人的凭证，请先送达。',
    en: 'Nothing proves that the report in force was received; serve it first.',
    basis: measures('十七', '17'),
  },
  'service-proof-defective': {
    zh: '送达凭证有缺陷，请补正或者重新送达。',
    en: 'The proof of service is defective; mend it or serve again.',
    basis: measures('十七', '17'),
  },
  'review-period-running': {
    zh: '申请复核的期限尚未届满，补偿决定不得与报告同时作出或者送达。',
    en: 'The days to apply for review are still running; the decision may not be made or served with the report.',
    basis: measures('二十', '20'),
  },
  'review-pending': {
    zh: '复核尚未办结。',
    en: 'A review is under way.',
    basis: measures('二十一', '21'),
  },
  'result-not-served': {
    zh: '复核结果尚未送达。',
    en: 'The result of the review has not been served.',
    basis: measures('二十一', '21'),
  },
  'determination-period-running': {
    zh: '申请鉴定的期限尚未届满。',
    en: 'The days to apply for determination are still running.',
    basis: measures('二十二', '22'),
  },
  'determination-pending': {
    zh: '鉴定尚未办结。',
    en: 'A determination is under way.',
    basis: measures('二十五', '25'),
  },
  'new-report-pending': {
    zh: '鉴定要求重新出具的报告尚未出具。',
    en: 'The new report that the determination asked for has not come.',
    basis: measures('二十五', '25'),
  },
};
