import type { FieldSource, RecordView, SentenceView } from '#contracts';
import type { BadConductRecord } from './bad-conduct-record.entity.js';

type Kind = 'entry' | 'register' | 'catalogue' | 'decision' | 'organ' | 'instrument' | 'agency' | 'file' | 'remedy';

/**
 * Everything the public may read of an entry, and the kind of source behind it. A field missing here does not compile, and
 * what is not here is for the organ alone: who signed, which case it came from, who disputes it.
 */
const kinds: Record<Exclude<keyof RecordView, 'sources'>, Kind> = {
  id: 'entry',
  state: 'entry',
  version: 'entry',
  agencyId: 'register',
  agencyName: 'register',
  creditCode: 'register',
  violationCode: 'decision',
  violationZh: 'catalogue',
  violationEn: 'catalogue',
  severityClass: 'decision',
  legalBasis: 'decision',
  localRuleCited: 'decision',
  decisionNo: 'decision',
  decidedOn: 'decision',
  organId: 'organ',
  facts: 'organ',
  reply: 'agency',
  disputed: 'file',
  remedyStanding: 'remedy',
  change: 'remedy',
  instrument: 'instrument',
  publishFrom: 'instrument',
  earliestRepairOn: 'instrument',
  expiresOn: 'instrument',
};

/** Cites, for each field that is there, the document or register it comes from. */
export function sourcesOf(record: BadConductRecord, shown: readonly string[]): FieldSource[] {
  const texts = textsOf(record);
  return Object.entries(texts).flatMap(([kind, source]) => {
    const fields = Object.entries(kinds)
      .filter(([field, of]) => of === kind && shown.includes(field))
      .map(([field]) => field);
    return fields.length > 0 ? [{ fields, source }] : [];
  });
}

function textsOf({
  decisionNo,
  decidedOn,
  instrument,
  repliedOn,
  organId,
}: BadConductRecord): Record<Kind, SentenceView> {
  return {
    entry: { zh: '不良行为记录', en: 'The bad-conduct record' },
    register: { zh: '房地产估价机构登记信息（记入当日）', en: 'Register of agencies, as of the day of the entry' },
    catalogue: { zh: '违法行为目录', en: 'Catalogue of acts' },
    decision: { zh: `处罚决定书 ${decisionNo}（${decidedOn}）`, en: `Decision ${decisionNo} of ${decidedOn}` },
    organ: { zh: `记入机关 ${organId}，依据 ${decisionNo}`, en: `Organ ${organId}, from decision ${decisionNo}` },
    instrument: { zh: instrument, en: `Computed by ${instrument}` },
    agency: { zh: `机构答复（${repliedOn ?? ''}）`, en: `The agency’s reply of ${repliedOn ?? ''}` },
    file: { zh: '异议处理登记', en: 'Register of disputes' },
    remedy: { zh: '行政复议、行政诉讼登记', en: 'Register of reconsiderations and suits' },
  };
}
