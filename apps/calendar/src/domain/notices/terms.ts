import type { Said } from './notice-template.js';

/** Who acts, as the law calls them. */
export const actorNames: Readonly<Record<string, Said>> = {
  household: { zh: '被征收人', en: 'the expropriated owner' },
  agency: { zh: '评估机构', en: 'the appraisal agency' },
  'expropriation-department': { zh: '房屋征收部门', en: 'the expropriation department' },
  committee: { zh: '评估专家委员会', en: 'the expert committee' },
  regulator: { zh: '主管部门', en: 'the regulator' },
  'reconsideration-organ': { zh: '行政复议机关', en: 'the reconsideration organ' },
  court: { zh: '人民法院', en: 'the court' },
};

/** What a deadline may belong to; of any other kind its own word is shown. */
export const subjectNames: Readonly<Record<string, Said>> = {
  report: { zh: '评估报告', en: 'Report' },
  review: { zh: '复核', en: 'Review' },
  determination: { zh: '鉴定', en: 'Determination' },
  display: { zh: '公示', en: 'Display' },
  project: { zh: '征收项目', en: 'Project' },
  lead: { zh: '线索', en: 'Lead' },
  case: { zh: '案件', en: 'Case' },
  record: { zh: '不良行为记录', en: 'Bad-conduct record' },
  complaint: { zh: '举报投诉', en: 'Complaint' },
  'correction-order': { zh: '责令改正', en: 'Correction order' },
  'corrective-step': { zh: '整改措施', en: 'Corrective step' },
  'credit-repair': { zh: '信用修复申请', en: 'Repair application' },
  'record-dispute': { zh: '记录异议', en: 'Dispute of a record' },
  selection: { zh: '评估机构选定', en: 'Selection' },
  service: { zh: '送达', en: 'Service' },
};

/** A day that a decision set, where no statutory period names the act. */
export const setByDecision: Said = { zh: '决定指定日期的事项', en: 'what a decision set a day for' };

/** Said under every notice: it serves nothing and changes no period. */
export const courtesy: Said = {
  zh: '本提醒不是法律文书送达，仅为便民提示，不影响任何期限的起算和届满；期限以法律文书和法律规定为准。',
  en: 'This is a courtesy notice, not service of a legal document. It neither starts nor ends any period; the document served and the law count.',
};

export const provisionalNote: Said = {
  zh: '相关年度放假安排尚未公布，该日期为暂定。',
  en: 'The day is provisional: the holidays of that year are not published yet.',
};

export const unconfirmedNote: Said = {
  zh: '该期限的规则尚待核实。',
  en: 'The rule behind this period awaits confirmation.',
};
