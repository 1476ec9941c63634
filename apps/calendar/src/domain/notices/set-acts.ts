import type { Said } from './notice-template.js';

/** What is to be done by a day that a decision set, by the key of the day. */
export const setActs: Readonly<Record<string, Said>> = {
  'SET-APPLY-COURT': { zh: '申请人民法院强制执行', en: 'apply to the court for enforcement' },
  'SET-CORRECTION': { zh: '按责令改正要求改正', en: 'correct what the order names' },
  'SET-CORRECTIVE-STEP': { zh: '完成整改措施', en: 'carry out the corrective step' },
  'SET-DEMAND': { zh: '发出履行催告书', en: 'demand performance' },
  'SET-FORWARD-WATCH': { zh: '督促征收部门转交复核申请', en: 'see that the application is put before the agency' },
  'SET-SERVE-RESULT-WATCH': { zh: '督促征收部门送达复核结果', en: 'see that the result is served' },
  'SET-DISPUTE-ANSWER': { zh: '答复对记录的异议', en: 'answer the dispute of the record' },
  'SET-HEARING': { zh: '举行听证', en: 'hold the hearing' },
  'SET-NEW-REPORT': { zh: '重新出具评估报告', en: 'issue the new report' },
  'SET-PANEL-ANSWER': { zh: '答复鉴定组的询问', en: 'answer the panel' },
  'SET-PUBLICATION-END': { zh: '公示期届满，停止公示', en: 'end the publication' },
  'SET-REPAIR-ACCEPTANCE': { zh: '决定是否受理信用修复申请', en: 'decide whether to take up the repair application' },
  'SET-REPAIR-DECISION': { zh: '作出信用修复决定', en: 'decide on the repair application' },
  'SET-REPLY': { zh: '答复举报投诉人', en: 'reply to the complainant' },
};
