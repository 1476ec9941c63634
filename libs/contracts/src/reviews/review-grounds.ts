/** A fact the report states wrongly, or a value drawn from right facts that the applicant disputes: two doors, one form. */
export const pointKinds = ['fact-error', 'value-dispute'] as const;
export type PointKind = (typeof pointKinds)[number];

/** Papers that may support a point, by what they show. */
export const evidenceSlots = {
  certificate: { zh: '不动产权证书或者登记簿', en: 'Certificate of title or entry in the register' },
  survey: { zh: '测绘成果、面积图', en: 'Survey or floor plan' },
  'use-determination': { zh: '用途或者未登记建筑的认定文件', en: 'Finding on the use or on an unregistered building' },
  photos: { zh: '室内外照片、视频', en: 'Photos or film, inside and out' },
  invoices: { zh: '装修、设备的合同和票据', en: 'Contracts and invoices for fit-out and equipment' },
  'market-evidence': { zh: '类似房地产的成交资料', en: 'Records of sales of comparable property' },
  'rent-evidence': { zh: '租赁合同、租金收据', en: 'Leases and rent receipts' },
  'inspection-record': { zh: '实地查勘记录', en: 'Record of the inspection' },
  'selection-record': {
    zh: '机构选定的公告、投票或者抽签记录',
    en: 'Notice, ballot or draw by which the agency was chosen',
  },
  'decision-notice': { zh: '征收决定公告', en: 'Notice of the expropriation decision' },
  calculation: { zh: '申请人的计算过程', en: 'The applicant’s own calculation' },
  other: { zh: '其他材料', en: 'Other papers' },
} as const;
export type EvidenceSlot = keyof typeof evidenceSlots;

interface Ground {
  zh: string;
  en: string;
  /** As which kinds of point it may be raised. */
  kinds: readonly PointKind[];
  /** The evidence asked for; none of it is a condition of filing. */
  slots: readonly EvidenceSlot[];
}

const fact: Ground['kinds'] = ['fact-error'];
const value: Ground['kinds'] = ['value-dispute'];
const either: Ground['kinds'] = pointKinds;

/** What may be wrong with a report (征收评估办法 art. 4, 9-14, 20, 30), and the evidence asked for with it. */
export const reviewGrounds = {
  area: { zh: '建筑面积', en: 'Floor area', kinds: fact, slots: ['certificate', 'survey', 'other'] },
  use: { zh: '用途', en: 'Use', kinds: fact, slots: ['certificate', 'use-determination', 'other'] },
  structure: {
    zh: '建筑结构、建成年份',
    en: 'Structure or year built',
    kinds: fact,
    slots: ['certificate', 'photos', 'other'],
  },
  condition: { zh: '新旧程度', en: 'Condition', kinds: either, slots: ['photos', 'inspection-record', 'other'] },
  'fit-out': { zh: '室内装饰装修', en: 'Fit-out', kinds: either, slots: ['photos', 'invoices', 'other'] },
  location: {
    zh: '区位、楼层、朝向',
    en: 'Location, floor or aspect',
    kinds: either,
    slots: ['photos', 'certificate', 'market-evidence', 'other'],
  },
  comparables: { zh: '可比实例选取', en: 'Choice of comparables', kinds: either, slots: ['market-evidence', 'other'] },
  adjustments: { zh: '修正系数', en: 'Adjustments', kinds: value, slots: ['market-evidence', 'calculation', 'other'] },
  'valuation-date': { zh: '价值时点', en: 'Valuation date', kinds: fact, slots: ['decision-notice', 'other'] },
  method: {
    zh: '评估方法选用',
    en: 'Choice of method',
    kinds: value,
    slots: ['market-evidence', 'rent-evidence', 'other'],
  },
  calculation: { zh: '计算过程', en: 'Calculation', kinds: either, slots: ['calculation', 'other'] },
  inspection: { zh: '实地查勘', en: 'Inspection', kinds: fact, slots: ['inspection-record', 'photos', 'other'] },
  omission: {
    zh: '漏项',
    en: 'Something left out',
    kinds: fact,
    slots: ['photos', 'certificate', 'invoices', 'other'],
  },
  selection: { zh: '机构选定程序', en: 'Selection of the agency', kinds: fact, slots: ['selection-record', 'other'] },
  procedure: { zh: '其他程序', en: 'Other procedure', kinds: fact, slots: ['decision-notice', 'other'] },
  other: { zh: '其他', en: 'Other', kinds: either, slots: ['other'] },
} as const satisfies Record<string, Ground>;
export type ReviewGroundCode = keyof typeof reviewGrounds;

const keysOf = <K extends string>(table: Record<K, unknown>): K[] => Object.keys(table) as K[];
export const reviewGroundCodes = keysOf(reviewGrounds);
export const evidenceSlotCodes = keysOf(evidenceSlots);

/** A ground by its code, where literal types get in the way. */
export const reviewGroundOf = (code: ReviewGroundCode): Ground => reviewGrounds[code];

/** What the applicant wants done. */
export const remedyCodes = {
  'correct-fact': { zh: '更正事实', en: 'Correct the fact' },
  recalculate: { zh: '重新计算', en: 'Calculate again' },
  revalue: { zh: '重新评估', en: 'Value again' },
  reinspect: { zh: '重新查勘', en: 'Inspect again' },
  explain: { zh: '书面说明', en: 'Explain in writing' },
  other: { zh: '其他', en: 'Other' },
} as const;
export type RequestedRemedyCode = keyof typeof remedyCodes;
export const requestedRemedyCodes = keysOf(remedyCodes);

/** On what ground an officer stops the agency's days for an answer, or adds to them. */
export const answerPeriodGrounds = {
  'force-majeure': { zh: '不可抗力', en: 'Force majeure' },
  'register-pending': { zh: '等待登记机构查询结果', en: 'Waiting for the register' },
  'site-closed': { zh: '现场无法进入', en: 'The site cannot be entered' },
  'evidence-pending': { zh: '等待申请人补充证据', en: 'Waiting for the applicant’s evidence' },
  'unregistered-building': { zh: '未登记建筑尚待认定', en: 'An unregistered building awaits its finding' },
  other: { zh: '其他（须说明）', en: 'Other, as stated' },
} as const;
export type AnswerPeriodGround = keyof typeof answerPeriodGrounds;
export const answerPeriodGroundCodes = keysOf(answerPeriodGrounds);
