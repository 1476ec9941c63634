/** What the law provides for an act, in words; fines in yuan. */
export interface Sanction {
  zh: string;
  en: string;
}

/** 142令 art. 53: the fine for the forbidden acts of art. 33. */
export const fineByArticle53: Sanction = {
  zh: '处1万元以上3万元以下罚款',
  en: 'fine of CNY 10,000-30,000',
};

/** Either road for one act: 142令 art. 53, or 资产评估法 art. 47. */
export const fineOrStop: Sanction = {
  zh: '处1万元以上3万元以下罚款；或责令停业一个月以上六个月以下',
  en: 'fine of CNY 10,000-30,000; or 1-6 months stop',
};

/** 资产评估法 art. 47 where gains count. */
export const suspendOneToSix: Sanction = {
  zh: '责令停业一个月以上六个月以下，有违法所得的并处一倍以上五倍以下罚款',
  en: '1-6 months stop and 1-5 times the gains',
};

/** 资产评估法 art. 47 in full, with a further road where another instrument opens one. */
export const stopAndMultiples = (orZh = '', orEn = ''): Sanction => ({
  zh: ['警告，责令停业一个月以上六个月以下，有违法所得的并处一倍以上五倍以下罚款', orZh].filter(Boolean).join('；'),
  en: ['warning, 1-6 months stop and 1-5 times the gains', orEn].filter(Boolean).join('; '),
});

/** 资产评估法 art. 47 without gains. */
export const warnAndStop: Sanction = {
  zh: '警告，责令停业一个月以上六个月以下',
  en: 'warning, 1-6 months stop',
};

/** 142令 art. 50: a fine only after a correction order was not obeyed. */
export const correctElseFine: Sanction = {
  zh: '责令改正；逾期不改的处5000元以上2万元以下罚款',
  en: 'correction order; if not obeyed, fine of CNY 5,000-20,000',
};

/** No fine of its own: set right, and entered in the record. */
export const correctAndRecord: Sanction = {
  zh: '责令改正，记入信用档案',
  en: 'correction order, entry in the record',
};

/** 资产评估法 art. 44 with 151令 art. 38, for an appraiser. */
export const stopAppraiser: Sanction = {
  zh: '警告，责令停止从业六个月以上一年以下；或处1万元以下罚款，有违法所得的处三倍以下且不超过3万元罚款',
  en: 'warning, 6-12 months stop; or fine up to CNY 10,000, with gains up to 3 times and CNY 30,000',
};
